import { expect, it } from "vitest";
import { readIndicators } from "../../seeds/read/indicators.ts";
import { readTasks } from "../../seeds/read/tasks.ts";
import { linesOf, planText, wordsOf } from "./plan-document.ts";

const rows = new Map([...readIndicators(planText), ...readTasks(planText)].map((row) => [row.id, row]));

/** The words on both sides of every place where a page cuts a cell in two, as they are meant. */
const SEAMS: readonly (readonly [row: string, field: string, words: string])[] = [
  ["PL1.IV.12", "target", "minh; nâng cao chất lượng sống"],
  ["PL1.IV.17", "name", "theo dõi sau nghiệm thu); đồng"],
  ["PL1.VI.6", "name", "trình trên tổng số TTHC đặc"],
  ["PL1.VI.6", "ownersText", "Văn phòng UBND Thành phố"],
  ["PL2.3", "coordinatorsText", "các đơn vị có liên quan"],
  ["PL2.8", "name", "phát hiện và ngăn chặn kịp"],
  ["PL2.8", "expectedResult", "hoạch thành lập/nâng cấp được triển"],
  ["PL2.8", "deadline", "(Theo mục tiêu NQ 2026)"],
  ["PL2.8", "note", "báo số 17-TB/CQTTBCĐ, ngày 29/12/2025"],
  ["PL2.25", "name", "Bố trí cán bộ phụ trách"],
  ["PL2.25", "accountableHead", "phòng Ủy ban nhân dân Thành"],
  ["PL2.25", "leadsText", "dân Thành phố, sở, ban, ngành,"],
  ["PL2.25", "coordinatorsText", "tâm Chuyển đổi số, doanh nghiệp"],
  ["PL2.25", "expectedResult", "số của cơ quan, địa phương,"],
  ["PL2.25", "authority", "sở, ban, ngành, Trung tâm Chuyển"],
  ["PL2.27", "name", "3 năm gần đây; (4) Số"],
  ["PL2.27", "accountableHead", "phòng Ủy ban nhân dân Thành"],
  ["PL2.27", "leadsText", "Ủy ban nhân dân Thành phố,"],
  ["PL2.27", "expectedResult", "có ký số; 100% tài liệu"],
  ["PL2.29", "note", "số Số 02-CTr/BCĐTW ngày 02/02/2026"],
  ["PL2.29.2", "accountableHead", "ngành, Trung tâm"],
  ["PL2.29.2", "leadsText", "ngành, Trung tâm Chuyển đổi số,"],
  ["PL2.29.2", "coordinatorsText", "Trung tâm Chuyển đổi số, cơ"],
  ["PL2.29.2", "expectedResult", "ứng yêu cầu công việc thực"],
  ["PL2.29.2", "authority", "địa phương cấp xã"],
  ["PL2.31.1", "coordinatorsText", "Sở Giáo dục và Đào tạo,"],
  ["PL2.31.3", "name", "thị thông minh, đường sắt đô"],
  ["PL2.32", "name", "và có cơ chế chuyển giao"],
  ["PL2.32", "expectedResult", "thị trường và có cơ chế"],
  ["PL2.33.1", "expectedResult", "và các công nghệ được chuyển"],
  ["PL2.34", "name", "khoa học, công nghệ, quỹ đầu"],
  ["PL2.34", "accountableHead", "Công nghệ, Thuế Thành phố"],
  ["PL2.34", "coordinatorsText", "sở, ban, ngành, QTSC, viện, trường,"],
  ["PL2.35.1", "name", "bảo đảm hoạt động của Trung"],
  ["PL2.35.1", "accountableHead", "số, địa phương cấp xã"],
  ["PL2.35.1", "expectedResult", "cao kỹ năng số, kỹ năng"],
  ["PL2.35.2", "name", "cho các sinh viên, doanh nghiệp"],
  ["PL2.35.2", "accountableHead", "Thành phố, Hiệu trưởng trường: Đại"],
  ["PL2.35.2", "leadsText", "Thành phố; Trường: Đại học Sài"],
  ["PL2.35.2", "expectedResult", "lực nghiên cứu sinh và giảng"],
  ["PL2.35.2", "authority", "học Sài Gòn, Y khoa Phạm"],
  ["PL2.36", "accountableHead", "sở, ban, ngành, Trung tâm Chuyển"],
  ["PL2.36", "leadsText", "Trung tâm Chuyển đổi số, địa"],
  ["PL2.37.2", "name", "chung của Nghị quyết số 57-NQ/TW."],
  ["PL2.37.2", "accountableHead", "đầu: Văn phòng Ủy ban nhân"],
  ["PL2.37.2", "leadsText", "Ủy ban nhân dân Thành phố,"],
  ["PL2.37.2", "coordinatorsText", "chính, Sở Khoa học và Công"],
  ["PL2.37.2", "expectedResult", "nhân dân Thành phố, sở, ban,"],
  ["PL2.37.2", "authority", "phố, sở, ban, ngành, Trung tâm"],
  ["PL3.3", "coordinatorsText", "ĐHQG Thành phố và địa phương"],
  ["PL3.7", "expectedResult", "sử dụng hiệu quả, đúng mục"],
  ["PL3.10", "coordinatorsText", "Nông nghiệp và Môi trường và"],
  ["PL3.15", "coordinatorsText", "Đại học Quốc gia TP.HCM, Trường"],
  ["PL3.18", "coordinatorsText", "Khoa học và Công nghệ"],
  ["PL3.23", "name", "tin xấu độc, các quan điểm"],
  ["PL3.23", "accountableHead", "Văn hóa và Thể thao"],
  ["PL3.23", "coordinatorsText", "Hội nhà báo thành phố"],
  ["PL3.23", "expectedResult", "không gian mạng trở nên đầy"],
  ["PL3.26", "name", "các ngành phục vụ phát triển"],
  ["PL3.26", "coordinatorsText", "học trên địa bàn Thành phố"],
  ["PL3.26", "expectedResult", "bổng cho học viên sau đại"],
  ["PL3.29", "name", "rộng đến toàn bộ dân cư"],
  ["PL3.29", "coordinatorsText", "an Thành phố, Trung tâm Chuyển"],
  ["PL3.29", "expectedResult", "kết quả thực hiện; Số hóa"],
  ["PL3.33", "name", "bán dẫn, công nghệ sinh học,"],
  ["PL3.33", "accountableHead", "Khoa học và Công nghệ"],
  ["PL3.33", "leadsText", "học và Công nghệ"],
  ["PL3.33", "coordinatorsText", "ĐHQG-HCM, Ban Quản lý Khu"],
  ["PL3.38", "name", "phát triển Trung tâm tài chính"],
  ["PL3.38", "accountableHead", "Giám đốc Trung tâm tài"],
  ["PL3.38", "leadsText", "Trung tâm tài chính quốc tế"],
  ["PL3.38", "coordinatorsText", "Sở Tài chính, Viện Nghiên"],
  ["PL3.38", "expectedResult", "Kế hoạch đầu tư phát"],
  ["PL3.38", "deadline", "Năm 2026"],
  ["PL3.38", "authority", "UBND Thành phố"],
  ["PL3.46", "name", "các hoạt động quảng bá tiềm"],
  ["PL3.46", "accountableHead", "Ban Quản lý Khu Nông nghiệp"],
  ["PL3.46", "leadsText", "Khu Nông nghiệp Công nghệ cao"],
  ["PL3.46", "coordinatorsText", "Sở, ngành, Viện, Trường, doanh nghiệp,"],
  ["PL3.46", "authority", "và Công nghệ/Ban Quản lý Khu"],
  ["PL3.48", "note", "được ban hành và triển khai"],
];

function cellOf(id: string, field: string): string {
  const cell: unknown = Object.entries(rows.get(id) ?? {}).find(([key]) => key === field)?.[1];
  return typeof cell === "object" && cell !== null && "text" in cell ? String(cell.text) : String(cell);
}

/** Whether two to eight words follow upon themselves. */
function saysTwice(words: readonly string[]): boolean {
  return [2, 3, 4, 5, 6, 7, 8].some((n) =>
    words.some((_, i) => words.slice(i, i + n).join() === words.slice(i + n, i + 2 * n).join()),
  );
}

it.each(SEAMS)("joins %s, %s over the page break: “%s”", (id, field, words) => {
  expect(cellOf(id, field)).toContain(words);
});

it("knows every cell that a page cuts in two", () => {
  const cut = (["I", "II", "III"] as const).flatMap((appendix) =>
    linesOf(appendix).filter(([number]) => number === ""),
  );
  expect(cut).toHaveLength(30);
  expect(cut.flatMap((cells) => cells.filter((cell) => cell !== ""))).toHaveLength(SEAMS.length);
  expect(new Set(SEAMS.map(([id]) => id)).size).toBe(cut.length);
});

it("says no phrase twice at a seam; the one line that two pages print is mended and named", () => {
  expect(SEAMS.filter(([id, field]) => saysTwice(wordsOf(cellOf(id, field))))).toEqual([]);
  expect(rows.get("PL2.29.2")?.corrections).toContainEqual({
    field: "accountableHead",
    was: "Trung tâm ngành, Trung tâm",
    now: "Trung tâm",
    why: "Đầu trang sau chép lại các chữ “ngành, Trung tâm” ở cuối trang trước.",
  });
});
