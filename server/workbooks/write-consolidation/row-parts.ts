import type { IndicatorLine, TaskLine } from "../../../templates/consolidation/row-lines.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import type { SheetWriter } from "./sheet-writer.ts";
import { type Names, showValue, wordOf } from "./show.ts";
import { table } from "./styles.ts";

const words = vi.consolidation;

/** A title across the sheet. */
export function bandAcross(sheet: SheetWriter, text: string): void {
  sheet.across(text, table.band);
}

/** What a reader has to know of where the answer comes from. */
export function noteLines(line: IndicatorLine | TaskLine, names: Names): readonly (string | null)[] {
  return [
    line.members && words.membersReported(line.members.reported, line.members.of),
    line.disagree ? words.disagree : null,
    ...line.coLeads.map((each) => {
      const says = each.assessment === null ? "" : wordOf(each.assessment);
      const value = each.value === null ? says : `${showValue(each.value)} – ${says}`;
      return words.coLead(names.short(each.agency), value);
    }),
    line.notYetAccepted ? words.notYetAccepted : null,
    line.notes.length > 0 ? words.planNotes(line.notes.join(", ")) : null,
  ];
}
