import { defineCityRule, hitOnCityRow } from "../../city-rule.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { sources } from "../sources.ts";

/**
 * Of leads named together some have reported and some have not: the row stands on part of the answers. Where nobody
 * has reported, the row itself says so.
 */
export const leadMissing = defineCityRule<{ reported: number; of: number; missing: readonly string[] }>({
  id: "lead-missing",
  source: sources.trackingLead,
  example: {
    vi: { wrong: "3/4 cơ quan chủ trì đã báo cáo", right: "4/4" },
    en: { wrong: "3 of 4 leads have reported", right: "4 of 4" },
  },
  check({ rows }) {
    return rows.flatMap((row) => {
      const named = row.answers.every(({ group }) => group === null);
      const missing = row.answers.filter(({ entries }) => entries === null);
      const of = row.answers.length;
      const partly = missing.length > 0 && missing.length < of;
      if (!named || !partly) return [];
      const names = missing.map(({ agency }) => agency.name);
      return [hitOnCityRow(row, missing, { reported: of - missing.length, of, missing: names })];
    });
  },
  words: {
    vi: {
      title: () => "Còn cơ quan chủ trì chưa báo cáo",
      received: ({ reported, of, missing }, { row }) => `${row}: ${reported}/${of}, thiếu ${vi.and(missing)}`,
      expected: ({ of }) => `đủ ${of} cơ quan chủ trì`,
      fix: ({ reported, of }) => `Nhắc đơn vị, hoặc tổng hợp và ghi rõ ${reported}/${of}.`,
    },
    en: {
      title: () => "A lead agency has not reported",
      received: ({ reported, of, missing }, { row }) => `${row}: ${reported} of ${of}, without ${en.and(missing)}`,
      expected: ({ of }) => `all ${of} lead agencies`,
      fix: ({ reported, of }) => `Remind the agency, or consolidate and say ${reported} of ${of}.`,
    },
  },
});
