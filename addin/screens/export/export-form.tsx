import { Button, Field, Link, Radio, RadioGroup } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ReportSummary } from "../../../templates/api.ts";
import { useAnnounce } from "../../parts/announcer.tsx";
import type { Download } from "../../parts/download.ts";
import { useLayout } from "../../parts/layout.ts";
import { Mark } from "../../parts/mark.tsx";
import { Panel } from "../../parts/panel.tsx";
import { ProblemBar } from "../../parts/problem-bar.tsx";
import { useAction } from "../../parts/use-action.ts";
import type { PeriodInfo } from "../../parts/use-periods.ts";
import { paths } from "../../paths.ts";
import { consolidationTabs, words } from "../../words.ts";
import { countReports } from "../board/board-counts.ts";

interface ExportFormProps {
  readonly period: PeriodInfo;
  readonly reports: readonly ReportSummary[];
  readonly disagreements: number;
  readonly download: Download;
}

/** What goes into the file, what is missing from it, and the file itself. */
export function ExportForm({ period, reports, disagreements, download }: ExportFormProps) {
  const layout = useLayout();
  const announce = useAnnounce();
  const [include, setInclude] = useState<"accepted" | "submitted">("accepted");
  const [said, setSaid] = useState<string | null>(null);
  const tags = useRef(new Map<string, string | null>());
  const counts = countReports(reports);
  const absent = counts.owed - counts.sent;

  const make = useAction(async (kind: "xlsx" | "json") => {
    setSaid(null);
    const path = `/consolidations/${period.id}${kind === "xlsx" ? ".xlsx" : ""}?include=${include}`;
    const answer = await download(path, `tong-hop-${period.id}.${kind}`);
    if (!answer.ok) return answer;
    const { name, tag } = answer.value;
    const unchanged = tag !== null && tags.current.get(path) === tag;
    tags.current.set(path, tag);
    const sentence = [words.office.export.made(name), unchanged ? words.office.export.unchanged : ""].join(" ").trim();
    setSaid(sentence);
    announce(sentence);
    return answer;
  });

  return (
    <Panel>
      <Field label={words.office.export.which}>
        <RadioGroup value={include} onChange={(_, { value }) => setInclude(value as typeof include)}>
          <Radio value="accepted" label={words.office.export.accepted(counts.inForce)} />
          <Radio value="submitted" label={words.office.export.submitted(counts.submitted)} />
        </RadioGroup>
      </Field>
      {counts.inForce === 0 && <Mark standing="grey">{words.office.export.nothingAccepted}</Mark>}
      {absent + counts.returned > 0 ? (
        <span>
          {words.office.export.absent(absent, counts.returned)}{" "}
          <Link href={paths.board(period.id)}>{words.buttons.view}</Link>
        </span>
      ) : (
        <span>{words.office.export.nothingAbsent}</span>
      )}
      {disagreements > 0 && <Mark standing="amber">{words.office.export.disagreements(disagreements)}</Mark>}
      <p className={layout.text}>
        {words.office.export.contents}: {consolidationTabs.join(" · ")}
      </p>
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => make.run("xlsx")} aria-busy={make.busy}>
          {make.busy ? words.office.export.making : words.buttons.exportExcel}
        </Button>
        <Button onClick={() => make.run("json")}>{words.buttons.exportJson}</Button>
        {said && <span>{said}</span>}
      </div>
      <ProblemBar problem={make.problem} onRetry={() => make.run("xlsx")} />
      <p className={layout.quiet}>{words.office.export.traceable}</p>
    </Panel>
  );
}
