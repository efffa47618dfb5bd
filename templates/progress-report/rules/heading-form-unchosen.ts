import { isEmpty } from "../../entry.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { headingForms } from "../../lists.ts";
import { defineBlankRule } from "../../rule.ts";
import { sources } from "../sources.ts";

/** A commune reports as People's Committee or as party committee: it is asked, not guessed (FORMS 3). */
export const headingFormUnchosen = defineBlankRule<Record<never, never>>({
  id: "heading-form-unchosen",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "Thể thức báo cáo trống", right: "Cơ quan nhà nước" },
    en: { wrong: "no form of report chosen", right: "State body" },
  },
  reads: ["value"],
  check(entry, { form }) {
    const asked = entry.row.id === "KD.form" && form.agency.form === null;
    return asked && isEmpty(entry, "value") ? {} : null;
  },
  words: {
    vi: {
      title: () => "Chưa chọn thể thức báo cáo",
      received: (_, { row }) => `${row} trống`,
      expected: (_, { option }) => vi.or(headingForms.map(option)),
      fix: (_, { sheet, row }) => `Chọn ${row} ở trang ${sheet}: đơn vị báo cáo với tư cách nào thì chọn loại đó.`,
    },
    en: {
      title: () => "The form of the report is not chosen",
      received: (_, { row }) => `${row}: empty`,
      expected: (_, { option }) => en.or(headingForms.map(option)),
      fix: (_, { sheet, row }) => `Choose ${row} on the sheet ${sheet}: the capacity in which the agency reports.`,
    },
  },
});
