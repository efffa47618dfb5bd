import { type Day, fullDay, officialDay } from "../day.ts";
import { type Random, randomFrom } from "../random.ts";
import { type CellValue, typed } from "../workbook/cell-value.ts";
import type { Answer, Meant } from "./answer.ts";

/** Column key → what stands in the cell; null is an emptied cell. */
export type TypedRow = Record<string, CellValue | null>;

/** How a clerk types: settled for each person, so that a report looks like one hand. */
export interface Hand {
  readonly random: Random;
  readonly numbers: "vietnamese" | "plain" | "pasted";
  readonly percentSign: boolean;
  readonly days: "full" | "official" | "words" | "pasted";
}

export function handOf(agency: string, period: string): Hand {
  const random = randomFrom(agency, period, "hand");
  return {
    random,
    numbers: random.pick(["vietnamese", "vietnamese", "vietnamese", "plain", "pasted"] as const),
    percentSign: random.chance(0.4),
    days: random.pick(["full", "full", "full", "official", "words", "pasted"] as const),
  };
}

export function typeAnswer(answer: Answer, hand: Hand): TypedRow {
  return Object.fromEntries(Object.entries(answer).map(([column, meant]) => [column, typeCell(meant, hand)]));
}

export function typeCell(meant: Meant, hand: Hand): CellValue {
  switch (meant.kind) {
    case "words":
      return typed(meant.text);
    case "day":
      return typeDay(meant.day, hand);
    case "number":
      return typeNumber(meant.value, meant.percent, hand);
  }
}

function typeNumber(value: number, percent: boolean, { numbers, percentSign, random }: Hand): CellValue {
  if (numbers === "pasted" && random.chance(0.7)) {
    // A cell formatted as a percentage holds 0,95 and shows 95%.
    if (percent && percentSign) return { kind: "number", value: Number((value / 100).toFixed(6)), format: "percent" };
    return { kind: "number", value, format: "plain" };
  }
  const digits = numbers === "plain" ? String(value).replace(".", ",") : vietnamese(value);
  return typed(percent && percentSign ? `${digits}%` : digits);
}

/** `1.100`, `98,62` */
export function vietnamese(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

function typeDay(day: Day, { days, random }: Hand): CellValue {
  if (days === "pasted" && random.chance(0.7)) return { kind: "date", day };
  if (days === "official") return typed(officialDay(day));
  if (days === "words" && random.chance(0.5)) {
    return typed(`ngày ${day.slice(8)} tháng ${Number(day.slice(5, 7))} năm ${day.slice(0, 4)}`);
  }
  return typed(fullDay(day));
}
