import type { CityContext, CityRow } from "../../city-rule.ts";
import { defineCityRule, hitOnCityRow } from "../../city-rule.ts";
import { sources } from "../sources.ts";

/** A longer name leaves no room for the rest of the title. */
const longestName = 40;

/** A row owed by a group counts as N of M members; whoever reads its figures has to know N (DESIGN 6). */
export const groupIncomplete = defineCityRule<{ reported: number; of: number; group: string | null }>({
  id: "group-incomplete",
  source: sources.reporting,
  example: {
    vi: { wrong: "131/168 địa phương cấp xã đã báo cáo", right: "168/168" },
    en: { wrong: "131 of 168 communes have reported", right: "168 of 168" },
  },
  sample: { reported: 131, of: 168, group: "Địa phương cấp xã" },
  check(city) {
    return city.rows.flatMap((row) => {
      const of = row.answers.length;
      const missing = row.answers.filter(({ entries }) => entries === null);
      const reported = of - missing.length;
      const partly = reported > 0 && missing.length > 0;
      const owedByGroup = row.answers.some(({ group }) => group !== null);
      return owedByGroup && partly ? [hitOnCityRow(row, missing, { reported, of, group: groupNameOf(row, city) })] : [];
    });
  },
  words: {
    vi: {
      title: ({ group }) =>
        group === null ? "Còn đơn vị trong nhóm chưa báo cáo" : `Còn ${decapitalised(group)} chưa báo cáo`,
      received: ({ reported, of }, { row }) => `${row}: ${reported}/${of}`,
      expected: ({ of }) => `${of}/${of}`,
      fix: ({ reported, of }) => `Xem Danh sách chưa gửi và nhắc đơn vị; tổng hợp thì ghi rõ ${reported}/${of}.`,
    },
    en: {
      title: () => "Members of the group have not reported",
      received: ({ reported, of }, { row }) => `${row}: ${reported} of ${of}`,
      expected: ({ of }) => `${of} of ${of}`,
      fix: ({ reported, of }) =>
        `See the list of those that have not sent and remind them; in a consolidation say ${reported} of ${of}.`,
    },
  },
});

/** The one group that owes the row; null when there are several, others beside it, or its name is long. */
function groupNameOf({ answers }: CityRow, { source }: CityContext): string | null {
  const groups = new Set(answers.map(({ group }) => group));
  const [only] = groups;
  const name = groups.size === 1 && only ? (source.directory.groups.get(only)?.name ?? null) : null;
  return name !== null && name.length <= longestName ? name : null;
}

function decapitalised(name: string): string {
  return name.charAt(0).toLocaleLowerCase("vi") + name.slice(1);
}
