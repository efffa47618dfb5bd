import { z } from "zod";

/** A calendar day in the city (Asia/Ho_Chi_Minh), ISO `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** Accepts only days that exist: `2026-02-30` is refused. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => existing(text), "no such day")
  .meta({ format: "date" });

/** JavaScript moves 30 February into March and makes nothing of month 13. */
function existing(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

const MS_PER_DAY = 86_400_000;

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

export function addDays(from: Day, days: number): Day {
  return new Date(Date.parse(from) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day it is in the city at an instant, whatever the machine's time zone. */
export function dayInCity(instant: Date): Day {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(instant);
}

/** `08:15`, the time it is in the city at an instant. */
export function timeInCity(instant: Date): string {
  return new Intl.DateTimeFormat("vi-VN", {
    timeZone: "Asia/Ho_Chi_Minh",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(instant);
}

/** `30/09/2026`, as cells, lists and files show a day (FORMS 5). */
export function formatDay(value: Day): string {
  return `${value.slice(8, 10)}/${value.slice(5, 7)}/${value.slice(0, 4)}`;
}

const clockInCity = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  hour: "2-digit",
  minute: "2-digit",
});

/** `14:32, 02/10/2026`: an ISO instant as the city's clocks show it. */
export function formatTime(instant: string): string {
  const at = new Date(instant);
  return `${clockInCity.format(at)}, ${formatDay(dayInCity(at))}`;
}
