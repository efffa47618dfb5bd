import { Button, Field, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useState } from "react";
import { type Finding, shortestReason } from "../../templates/finding.ts";
import { words } from "../words.ts";
import { useLayout } from "./layout.ts";
import { Mark } from "./mark.tsx";

export interface Reasoning {
  /** Saved reasons by key. */
  readonly saved: Readonly<Record<string, string>>;
  /** What is being written, by key; it stays while it is not saved. */
  readonly typed: Readonly<Record<string, string>>;
  readonly saving: boolean;
  type(key: string, text: string): void;
  save(key: string): void;
}

const useStyles = makeStyles({
  saved: { whiteSpace: "pre-line", overflowWrap: "anywhere" },
  unsaved: { color: tokens.colorStatusWarningForeground2 },
});

/** The reason why a warning's value stands: written once, kept while the value stays the same. */
export function ReasonBox({ finding, reasoning }: { readonly finding: Finding; readonly reasoning: Reasoning }) {
  const styles = useStyles();
  const layout = useLayout();
  const [tooShort, setTooShort] = useState(false);
  const { reasonKey } = finding;
  const saved = reasoning.saved[reasonKey] ?? "";
  const typed = reasoning.typed[reasonKey];
  const former = formerReason(finding, reasoning.saved);

  function save() {
    const enough = (typed ?? "").trim().length >= shortestReason;
    setTooShort(!enough);
    if (enough) reasoning.save(reasonKey);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && event.ctrlKey) save();
  }

  if (saved !== "" && typed === undefined) {
    return (
      <div className={layout.row}>
        <Mark standing="green">
          {words.check.answered}: <span className={styles.saved}>{saved}</span>
        </Mark>
        <Button size="small" className="no-print" onClick={() => reasoning.type(reasonKey, saved)}>
          {words.buttons.editReason}
        </Button>
      </div>
    );
  }
  return (
    <div className={layout.stack}>
      <Field
        label={words.check.reason}
        hint={words.check.reasonHint}
        validationMessage={tooShort ? words.check.reasonShort : null}
      >
        <Textarea
          value={typed ?? ""}
          resize="vertical"
          maxLength={2000}
          onChange={(_, { value }) => reasoning.type(reasonKey, value)}
          onKeyDown={onKeyDown}
        />
      </Field>
      <div className={mergeClasses(layout.row, "no-print")}>
        <Button onClick={save}>{reasoning.saving ? words.check.reasonSaving : words.buttons.reason}</Button>
        {former !== null && typed === undefined && (
          <>
            <span className={layout.quiet}>“{former}”</span>
            <Button appearance="subtle" onClick={() => reasoning.type(reasonKey, former)}>
              {words.buttons.reuseReason}
            </Button>
          </>
        )}
        {typed !== undefined && typed !== "" && <span className={styles.unsaved}>{words.check.reasonUnsaved}</span>}
      </div>
    </div>
  );
}

/** The reason given before the value changed; the key begins with the finding's place and ends with its values. */
function formerReason({ id, reasonKey }: Finding, saved: Reasoning["saved"]): string | null {
  const key = Object.keys(saved).find((each) => each.startsWith(`${id}:`) && each !== reasonKey);
  return key === undefined ? null : (saved[key] ?? null);
}
