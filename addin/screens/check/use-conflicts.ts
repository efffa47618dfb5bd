import { useState } from "react";
import type { Conflict } from "../../../templates/api.ts";
import type { RawRows } from "../../../templates/cell.ts";
import type { ReportKey } from "../../api/api.ts";
import { useAnnounce } from "../../parts/announcer.tsx";
import { type Action, useAction } from "../../parts/use-action.ts";
import { useSession } from "../../session/session.ts";
import { words } from "../../words.ts";
import { keyOf } from "./conflicts.tsx";
import type { Upload } from "./use-check.ts";

interface OpenConflicts {
  readonly open: readonly Conflict[];
  readonly save: Action<[rows: RawRows, settled: readonly Conflict[]]>;
}

/** The conflicts of the last upload that nobody has settled yet. */
export function useConflicts(key: ReportKey, upload: Upload | null, version: number, saved: () => void): OpenConflicts {
  const { api } = useSession();
  const announce = useAnnounce();
  const [state, setState] = useState<{ readonly of: Upload | null; readonly open: readonly Conflict[] }>({
    of: null,
    open: [],
  });
  const open = state.of === upload ? state.open : (upload?.result.conflicts ?? []);
  const save = useAction(async (rows: RawRows, settled: readonly Conflict[]) => {
    const answer = await api.saveRows(key, version, rows);
    if (!answer.ok) return answer;
    const done = new Set(settled.map(keyOf));
    const again = answer.value.conflicts;
    setState({ of: upload, open: [...open.filter((each) => !done.has(keyOf(each))), ...again] });
    announce(words.check.conflicts.chosen(settled.length - again.length));
    saved();
    return answer;
  });
  return { open, save };
}
