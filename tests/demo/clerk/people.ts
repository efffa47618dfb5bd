import type { Agency } from "../api-shapes.ts";
import { randomFrom } from "../random.ts";

/** Names that nobody bears: a family name and a letter. */
const FAMILIES = ["Nguyễn Văn", "Trần Thị", "Lê Văn", "Phạm Thị", "Hoàng Văn", "Huỳnh Thị", "Võ Văn", "Đặng Thị"];
const LETTERS = "ABCDEGHKLMNPQSTVX";

export interface Person {
  readonly name: string;
  readonly title: string;
}

export interface Staff {
  readonly reporter: string;
  /** A number that is not in use. */
  readonly phone: string;
  readonly head: Person;
}

export function staffOf(agency: Agency, form: string): Staff {
  const random = randomFrom(agency.id, "staff");
  const name = () => `${random.pick(FAMILIES)} ${random.pick([...LETTERS])}`;
  const reporter = name();
  return {
    reporter,
    phone: `028 0000 ${String(random.whole(0, 9999)).padStart(4, "0")}`,
    head: { name: name(), title: titleOf(agency, form) },
  };
}

function titleOf({ kind, name }: Agency, form: string): string {
  if (kind === "commune") return form === "party" ? "Bí thư Đảng ủy" : "Chủ tịch Ủy ban nhân dân";
  if (name.startsWith("Văn phòng")) return "Chánh Văn phòng";
  if (name.startsWith("Thanh tra")) return "Chánh Thanh tra";
  if (name.startsWith("Ủy ban Kiểm tra")) return "Chủ nhiệm";
  if (kind === "party-advisory-body" || kind === "management-board") return "Trưởng Ban";
  if (kind.startsWith("party")) return "Bí thư Đảng ủy";
  if (kind === "military") return "Tư lệnh";
  if (form === "mass") return "Chủ tịch";
  return "Giám đốc";
}
