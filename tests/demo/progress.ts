import { type Options, SingleBar } from "cli-progress";

/** A bar on a terminal; elsewhere a line now and then, so that a log stays readable. */
export interface Progress {
  begin(steps: number): void;
  tick(what: string): void;
  end(): void;
}

const OPTIONS: Options = {
  format: "  {bar} {percentage}% · {value}/{total} báo cáo · {what}",
  barCompleteChar: "█",
  barIncompleteChar: "░",
  hideCursor: true,
  noTTYOutput: true,
  notTTYSchedule: 15_000,
  fps: 5,
};

export function progressBar(): Progress {
  const bar = new SingleBar(OPTIONS);
  return {
    begin: (steps) => bar.start(steps, 0, { what: "" }),
    tick: (what) => bar.increment(1, { what }),
    end: () => bar.stop(),
  };
}
