import { columnHeader } from "../../describe-hit.ts";
import { defineFileRule, hitOnSheet } from "../../rule.ts";
import { entryColumns } from "../../sheet.ts";
import { foldText } from "../../text.ts";
import { sources } from "../sources.ts";

/** The header says what the values below it mean; where it reads otherwise, someone meant something else by them. */
export const headerChanged = defineFileRule<{ found: string; header: string }>({
  id: "header-changed",
  severity: "error",
  source: sources.ownTemplate,
  explains: "nothing",
  example: { wrong: "“KQ thực hiện”", right: "“Kết quả thực hiện”" },
  check(file, { form }) {
    return file.sheets.flatMap(({ key, columns }) => {
      const sheet = form.sheets.find((each) => each.sheet.key === key)?.sheet;
      return (sheet ? entryColumns(sheet) : []).flatMap((column) => {
        const found = columns[column]?.header;
        const header = columnHeader(column, key, "vi");
        const same = found === undefined || foldText(found) === foldText(header);
        return same ? [] : [hitOnSheet(key, { found, header }, [column])];
      });
    });
  },
  words: {
    vi: {
      title: () => "Tiêu đề cột đã bị đổi",
      received: ({ found }) => (found === "" ? "trống" : `“${found}”`),
      expected: ({ header }) => `“${header}”`,
      fix: (_, { sheet }) => `Ghi lại đúng tiêu đề cột ở trang ${sheet}; số liệu bên dưới giữ nguyên.`,
    },
    en: {
      title: () => "A column header was changed",
      received: ({ found }) => (found === "" ? "empty" : `“${found}”`),
      expected: ({ header }) => `“${header}”`,
      fix: (_, { sheet }) => `Write the header again on the sheet ${sheet}; the values below it stay.`,
    },
  },
});
