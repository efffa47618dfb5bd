import type { Day } from "../day.ts";

/** What a clerk means to say in a cell, before it is typed one way or another. */
export type Meant =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly percent: boolean }
  | { readonly kind: "day"; readonly day: Day };

/** Column key → what is meant; columns left empty are left out. */
export type Answer = Readonly<Record<string, Meant>>;

/** Row id → answer. */
export type Answers = ReadonlyMap<string, Answer>;

export const words = (text: string): Meant => ({ kind: "words", text });
export const number = (value: number, percent = false): Meant => ({ kind: "number", value, percent });
export const onDay = (day: Day): Meant => ({ kind: "day", day });

export function wordsOf(answer: Answer | undefined, column: string): string | null {
  const meant = answer?.[column];
  return meant?.kind === "words" ? meant.text : null;
}

export function numberOf(answer: Answer | undefined, column: string): number | null {
  const meant = answer?.[column];
  return meant?.kind === "number" ? meant.value : null;
}

export function dayOf(answer: Answer | undefined, column: string): Day | null {
  const meant = answer?.[column];
  return meant?.kind === "day" ? meant.day : null;
}
