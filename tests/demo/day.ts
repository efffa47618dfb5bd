/** A calendar day in the city, ISO `YYYY-MM-DD`. */
export type Day = string;

const MS_PER_DAY = 86_400_000;

export function addDays(from: Day, days: number): Day {
  return new Date(Date.parse(from) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

/** The number under which Excel keeps a day: days since 30/12/1899. */
export function excelDay(day: Day): number {
  return daysBetween("1899-12-30", day);
}

/** `30/09/2026` */
export function fullDay(day: Day): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** `30/9/2026`, `05/02/2026`: as officials write it (only months 1 and 2 are padded). */
export function officialDay(day: Day): string {
  const month = Number(day.slice(5, 7));
  return `${day.slice(8)}/${month < 3 ? `0${month}` : month}/${day.slice(0, 4)}`;
}

/** "quý III/2026" */
export function quarterName(period: string): string {
  return `quý ${["I", "II", "III", "IV"][Number(period.slice(5)) - 1]}/${period.slice(0, 4)}`;
}
