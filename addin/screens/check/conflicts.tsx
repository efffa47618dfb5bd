import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Conflict } from "../../../templates/api.ts";
import type { RawCell } from "../../../templates/cell.ts";
import { columnHeader } from "../../../templates/describe-hit.ts";
import { findRow, type ReportForm } from "../../../templates/report-form.ts";
import { useLayout } from "../../parts/layout.ts";
import { Mark } from "../../parts/mark.tsx";
import { Panel } from "../../parts/panel.tsx";
import { ProblemBar } from "../../parts/problem-bar.tsx";
import { rowName } from "../../parts/row-name.ts";
import { showDay, showTime } from "../../parts/show-time.ts";
import { showValue } from "../../parts/show-value.ts";
import type { Action } from "../../parts/use-action.ts";
import { words } from "../../words.ts";

type Choice = "mine" | "theirs";

const useStyles = makeStyles({
  item: { paddingTop: tokens.spacingVerticalM, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  value: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "pre-line", overflowWrap: "anywhere" },
});

interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly form: ReportForm | null;
  /** Writes the cells that were chosen as in the file. */
  readonly save: Action<[rows: Record<string, Record<string, RawCell>>, settled: readonly Conflict[]]>;
}

/** Screen 9: cells that two people changed; each is chosen by a person, and until then the saved one stays. */
export function Conflicts({ conflicts, form, save }: ConflictsProps) {
  const layout = useLayout();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  if (conflicts.length === 0) return null;

  function saveChosen() {
    const settled = conflicts.filter((each) => choices[keyOf(each)] !== undefined);
    const rows: Record<string, Record<string, RawCell>> = {};
    for (const each of settled.filter((one) => choices[keyOf(one)] === "mine")) {
      rows[each.row] = { ...rows[each.row], [each.column]: each.mine };
    }
    if (settled.length > 0) save.run(rows, settled);
  }

  return (
    <Panel standing="amber">
      <h2 className={layout.heading}>
        <Mark standing="amber">{words.check.conflicts.title(conflicts.length)}</Mark>
      </h2>
      <p className={layout.text}>{words.check.conflicts.explain}</p>
      {conflicts.map((each) => (
        <ConflictChoice
          key={keyOf(each)}
          conflict={each}
          form={form}
          chosen={choices[keyOf(each)]}
          onChoose={(choice) => setChoices((all) => ({ ...all, [keyOf(each)]: choice }))}
        />
      ))}
      <ProblemBar problem={save.problem} onRetry={saveChosen} />
      <div className={layout.row}>
        <Button onClick={saveChosen} aria-busy={save.busy}>
          {words.buttons.choose}
        </Button>
        <span className={layout.quiet}>{words.check.conflicts.kept}</span>
      </div>
    </Panel>
  );
}

interface ConflictChoiceProps {
  readonly conflict: Conflict;
  readonly form: ReportForm | null;
  readonly chosen: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

function ConflictChoice({ conflict, form, chosen, onChoose }: ConflictChoiceProps) {
  const styles = useStyles();
  const { row, column, mine, theirs, by, at } = conflict;
  const sheet = (form && findRow(form, row)?.sheet) ?? null;
  const when = words.time.at(showTime(at), showDay(at));
  return (
    <div className={styles.item}>
      <Field label={`${rowName(form, row)} · ${columnHeader(column, sheet, "vi")}`}>
        <RadioGroup value={chosen ?? ""} onChange={(_, { value }) => onChoose(value as Choice)}>
          <Radio value="mine" label={<Value where={words.check.conflicts.mine} value={mine} />} />
          <Radio value="theirs" label={<Value where={words.check.conflicts.theirs(by, when)} value={theirs} />} />
        </RadioGroup>
      </Field>
    </div>
  );
}

function Value({ where, value }: { readonly where: string; readonly value: RawCell }) {
  const styles = useStyles();
  return (
    <>
      {where}
      <br />
      <span className={styles.value}>{showValue(value)}</span>
    </>
  );
}

export function keyOf({ row, column }: Conflict): string {
  return `${row}/${column}`;
}
