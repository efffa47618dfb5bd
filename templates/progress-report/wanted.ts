import type { Accepts } from "../accepts.ts";
import type { ruleParts as viParts } from "../language/vi/rule-parts.ts";
import type { About } from "../rule.ts";

/** What a cell accepts, as one of a finding's values: the codes of its list, or the kind of the others. */
export type Wanted = string;

export function wantedBy(accepts: Accepts | undefined): Wanted {
  return accepts?.kind === "list" ? accepts.options.join("|") : (accepts?.kind ?? "text");
}

/** "Loại số liệu (Chính thức, Sơ bộ hoặc Ước tính)", "Kết quả thực hiện (một số, kể cả khi bằng 0)". */
export function nameWanted(
  column: string,
  wanted: Wanted,
  about: About,
  parts: Pick<typeof viParts, "or" | "wanted">,
): string {
  const name = about.column(column);
  if (wanted === "number") return `${name} (${column === "actual" ? parts.wanted.evenZero : parts.wanted.number})`;
  if (wanted === "date") return `${name} (${parts.wanted.date})`;
  return wanted.includes("|") ? `${name} (${parts.or(wanted.split("|").map(about.option))})` : name;
}
