import type { PeriodsResponse } from "../../templates/api.ts";
import { type Loaded, useLoaded } from "./use-loaded.ts";

export type PeriodInfo = PeriodsResponse["periods"][number];

interface ChosenPeriod extends Pick<Loaded<unknown>, "problem" | "loading" | "reload"> {
  readonly today: string;
  /** Those that have opened, newest first. */
  readonly opened: readonly PeriodInfo[];
  /** The one asked for, else the one that is worked on, else the newest. */
  readonly period: PeriodInfo | null;
}

/** @param wanted a period's id; null leaves the choice to the day */
export function usePeriod(wanted: string | null): ChosenPeriod {
  const { value, problem, loading, reload } = useLoaded("periods", (api) => api.periods());
  const opened = (value?.periods ?? []).filter(({ stage }) => stage !== "not-open").toReversed();
  const find = (id: string | null | undefined) => opened.find((each) => each.id === id);
  const period = (wanted === null ? find(value?.current) : find(wanted)) ?? opened[0] ?? null;
  return { today: value?.clock.today ?? "", opened, period, problem, loading, reload };
}
