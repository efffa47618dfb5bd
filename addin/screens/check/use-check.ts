import { useState } from "react";
import type { PeriodsResponse, ReportResponse, UploadResponse } from "../../../templates/api.ts";
import { errorsOf, type Finding, shortestReason, unansweredWarnings } from "../../../templates/finding.ts";
import type { Answer, Problem } from "../../api/answer.ts";
import type { Api, ReportKey } from "../../api/api.ts";
import { systemTime } from "../../api/system-time.ts";
import { useAnnounce } from "../../parts/announcer.tsx";
import type { Reasoning } from "../../parts/reason-box.tsx";
import { useAction } from "../../parts/use-action.ts";
import { useLoaded } from "../../parts/use-loaded.ts";
import { useSession } from "../../session/session.ts";
import { words } from "../../words.ts";

/** A file that was uploaded since the screen was opened, and what became of it. */
export interface Upload {
  readonly file: Pick<File, "name" | "size" | "lastModified">;
  readonly at: Date;
  /** When the very same file had been uploaded before. */
  readonly before: Date | null;
  readonly result: UploadResponse;
}

export interface Checked {
  readonly report: ReportResponse;
  readonly periods: PeriodsResponse;
  readonly findings: readonly Finding[];
  readonly reasons: Readonly<Record<string, string>>;
  /** The version that was checked. */
  readonly version: number;
}

export interface Check {
  readonly checked: Checked | null;
  readonly loading: boolean;
  /** The report could not be loaded. */
  readonly problem: Problem | null;
  reload(): void;
  readonly upload: Upload | null;
  readonly uploading: { readonly busy: boolean; readonly problem: Problem | null; run(file: File): void };
  readonly reasoning: Reasoning;
  readonly reasonProblem: Problem | null;
  /** Saves what is written and long enough; false when that failed. */
  saveTyped(): Promise<boolean>;
}

/** A report as it is checked: the draft on the server, the file uploaded last, the reasons being written. */
export function useCheck(key: ReportKey): Check {
  const { api } = useSession();
  const announce = useAnnounce();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const loaded = useLoaded(`check ${key.period} ${key.agency}`, (api) => loadChecked(api, key));
  const upload = uploads.at(-1) ?? null;

  const uploading = useAction(async (file: File) => {
    const answer = await api.upload(key, file);
    if (!answer.ok) return answer;
    const before = uploads.find((each) => isSameFile(each.file, file))?.at ?? null;
    setUploads((all) => [...all, { file, at: systemTime(), before, result: answer.value }]);
    loaded.reload();
    announce(spokenCounts(answer.value.findings, loaded.value?.reasons ?? {}));
    return answer;
  });

  const reasons = useAction(async (given: Readonly<Record<string, string>>) => {
    const answer = await api.saveReasons(key, given);
    if (!answer.ok) return answer;
    setTyped((all) => Object.fromEntries(Object.entries(all).filter(([each, text]) => given[each] !== text)));
    loaded.reload();
    const left = unansweredWarnings(loaded.value?.findings ?? [], answer.value.reasons).length;
    announce(words.check.spoken.reasonSaved(left));
    return answer;
  });

  const checked = loaded.value && withUpload(loaded.value, upload);
  return {
    checked,
    loading: loaded.loading,
    problem: loaded.problem,
    reload: loaded.reload,
    upload,
    uploading,
    reasonProblem: reasons.problem,
    reasoning: {
      saved: checked?.reasons ?? {},
      typed,
      saving: reasons.busy,
      type: (reason, text) => setTyped((all) => ({ ...all, [reason]: text })),
      save: (reason) => reasons.run({ [reason]: (typed[reason] ?? "").trim() }),
    },
    async saveTyped() {
      const ready = Object.entries(typed).filter(([, text]) => text.trim().length >= shortestReason);
      return ready.length === 0 || reasons.run(Object.fromEntries(ready));
    },
  };
}

async function loadChecked(api: Api, key: ReportKey): Promise<Answer<Checked>> {
  const [report, periods, checked] = await Promise.all([api.report(key), api.periods(), api.findings(key)]);
  if (!report.ok) return report;
  if (!periods.ok) return periods;
  if (!checked.ok) return checked;
  return { ok: true, value: { report: report.value, periods: periods.value, ...checked.value } };
}

/**
 * The checks of a draft do not know what was odd about the file it came from, nor where its cells stand there: that is
 * taken from the upload, the rest from the draft, which may have changed since.
 */
function withUpload(checked: Checked, upload: Upload | null): Checked {
  if (!upload) return checked;
  if (!upload.result.accepted) return { ...checked, findings: upload.result.findings };
  const addresses = new Map(upload.result.findings.map(({ id, at }) => [id, at]));
  const known = new Set(checked.findings.map(({ id }) => id));
  const ofFile = upload.result.version === checked.version ? upload.result.findings : [];
  const located = checked.findings.map((each) => ({ ...each, at: addresses.get(each.id) ?? each.at }));
  return { ...checked, findings: [...ofFile.filter(({ id }) => !known.has(id)), ...located] };
}

function isSameFile(a: Upload["file"], b: Upload["file"]): boolean {
  return a.name === b.name && a.size === b.size && a.lastModified === b.lastModified;
}

function spokenCounts(findings: readonly Finding[], reasons: Readonly<Record<string, string>>): string {
  return words.check.spoken.checked(errorsOf(findings).length, unansweredWarnings(findings, reasons).length);
}
