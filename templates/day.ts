import { z } from "zod";

/** A calendar day in the city (Asia/Ho_Chi_Minh), ISO `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** Accepts only days that exist: `2026-02-30` is refused. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => dayExists(text), "no such day")
  .meta({ format: "date" });

/** Whether a text in the form of a day is one: there is no 30 February and no month 13. */
export function dayExists(text: string): boolean {
  const [year, month, date] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(month, year);
}

function daysIn(month: number, year: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
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
