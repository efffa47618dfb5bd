import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Finding } from "../../templates/finding.ts";
import type { ReportForm } from "../../templates/report-form.ts";
import { words } from "../words.ts";
import { type Arrangement, arrangeFindings } from "./arrange-findings.ts";
import { FindingFilter } from "./finding-filter.tsx";
import { FindingGroup } from "./finding-group.tsx";
import { columnNames, placeName } from "./finding-place.ts";
import { useLayout } from "./layout.ts";
import type { Reasoning } from "./reason-box.tsx";
import { useOneTabStop } from "./use-one-tab-stop.ts";

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly form: ReportForm | null;
  readonly reasoning: Reasoning | null;
  /** The finding to bring before the reader; another object asks again. */
  readonly target: { readonly id: string } | null;
}

/** All findings of a report, sorted, filtered and grouped; F8 and Shift+F8 go from error to error. */
export function FindingList({ findings, form, reasoning, target }: FindingListProps) {
  const layout = useLayout();
  const [arrangement, setArrangement] = useState<Arrangement>({ by: "kind", sheet: null, search: "" });
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<{ readonly id: string } | null>(null);
  const list = useOneTabStop<HTMLDivElement>();
  const placeOf = (finding: Finding) => placeName(form, finding);
  const groups = arrangeFindings(findings, arrangement, placeOf);
  const errors = groups.flatMap((group) => group.findings.filter((each) => each.severity === "error" && !each.trial));
  const position = errors.findIndex(({ id }) => id === current?.id);

  function show(id: string) {
    setClosed((before) => without(before, groups.find((group) => group.findings.some((each) => each.id === id))?.key));
    setCurrent({ id });
  }

  function step(by: 1 | -1) {
    const from = position === -1 && by === -1 ? errors.length : position;
    const next = errors[(from + by + errors.length) % errors.length];
    if (next) show(next.id);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new target moves the reader
  useEffect(() => {
    if (target) show(target.id);
  }, [target]);

  // What the user asked to see is there only after the group has opened.
  useEffect(() => {
    if (current) focusFinding(list.ref.current, current.id);
  }, [current, list.ref]);

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== "F8") return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    }
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  });

  return (
    <div className={layout.stack}>
      <div className={mergeClasses(layout.row, layout.spread)}>
        <FindingFilter findings={findings} value={arrangement} onChange={setArrangement} />
        {errors.length > 0 && (
          <div className={mergeClasses(layout.row, "no-print")}>
            <Button onClick={() => step(-1)}>{`‹ ${words.buttons.previous}`}</Button>
            <span className={layout.figures}>
              {position === -1 ? words.check.errors(errors.length) : words.check.position(position + 1, errors.length)}
            </span>
            <Button onClick={() => step(1)}>{`${words.buttons.next} ›`}</Button>
          </div>
        )}
      </div>
      {groups.length === 0 && <p className={layout.quiet}>{words.check.noMatch}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys only move among the buttons inside */}
      <div ref={list.ref} onKeyDown={list.onKeyDown} className={layout.stack}>
        {groups.map((group) => (
          <FindingGroup
            key={`${arrangement.by} ${group.key}`}
            group={group}
            open={!closed.has(group.key)}
            onToggle={() => setClosed((before) => toggled(before, group.key))}
            titled={arrangement.by === "row"}
            placeOf={placeOf}
            columnsOf={columnNames}
            reasoning={reasoning}
            revealed={current?.id ?? null}
          />
        ))}
      </div>
    </div>
  );
}

function focusFinding(list: HTMLElement | null, id: string): void {
  const found = [...(list?.querySelectorAll<HTMLElement>("[data-finding]") ?? [])].find(
    (each) => each.dataset.finding === id,
  );
  found?.focus();
}

function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

function without(set: ReadonlySet<string>, key: string | undefined): ReadonlySet<string> {
  return new Set([...set].filter((each) => each !== key));
}
