import { dayInCity, formatDay } from "../../templates/day.ts";

const clock = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** "15:02", in the city whatever the machine's time zone. */
export function showTime(instant: string | Date): string {
  return clock.format(new Date(instant));
}

/** "18/12/2026", the day in the city. */
export function showDay(instant: string | Date): string {
  return formatDay(dayInCity(new Date(instant)));
}

/** "quý III/2026" → "Quý III/2026", where a sentence or a cell begins with it. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
