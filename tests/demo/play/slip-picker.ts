import type { Draft } from "../clerk/draft.ts";
import type { Random } from "../random.ts";
import { acrossSlips } from "../slips/across-slips.ts";
import { blankSlips, cellSlips } from "../slips/cell-slips.ts";
import { periodSlips } from "../slips/period-slips.ts";
import { type Desktop, refusedFiles, type WrongFile } from "../slips/refused-files.ts";
import { rowSlips } from "../slips/row-slips.ts";
import { harmlessEdits, sheetSlips } from "../slips/sheet-slips.ts";
import type { Made, Slip } from "../slips/slip.ts";

export const allSlips: readonly Slip[] = [
  ...acrossSlips,
  ...periodSlips,
  ...rowSlips,
  ...cellSlips,
  ...blankSlips,
  ...sheetSlips,
];

/** Deals out mistakes so that each kind is made by somebody: the least used first, as far as a report has a place for it. */
export class SlipPicker {
  readonly #used = new Map<object, number>();

  /** Spoils a draft with at most `count` mistakes. */
  spoil(draft: Draft, count: number, random: Random): Made[] {
    if (count === 0) return [];
    const made: Made[] = [];
    for (const slip of this.#leastUsedFirst(allSlips, random)) {
      if (made.length === count) break;
      const one = slip.make(draft, random);
      if (!one) continue;
      this.#count(slip);
      made.push(one);
    }
    if (random.chance(0.2)) for (const slip of harmlessEdits) if (slip.make(draft, random)) this.#count(slip);
    return made;
  }

  /** A wrong file at hand, now and then. */
  wrongFile(desktop: Desktop, random: Random): WrongFile | null {
    if (random.chance(0.5)) return null;
    for (const kind of this.#leastUsedFirst(refusedFiles, random)) {
      const made = kind.make(desktop);
      if (!made) continue;
      this.#count(kind);
      return { rule: kind.rule, ...made };
    }
    return null;
  }

  /** Rules that no mistake was made for. */
  neverUsed(): readonly string[] {
    const used = [...allSlips, ...refusedFiles].filter((each) => this.#used.has(each)).map(({ rule }) => rule);
    const all = new Set([...allSlips, ...refusedFiles].map(({ rule }) => rule));
    return [...all].filter((rule) => !used.includes(rule));
  }

  #leastUsedFirst<T extends object>(kinds: readonly T[], random: Random): T[] {
    return random.shuffled(kinds).sort((a, b) => (this.#used.get(a) ?? 0) - (this.#used.get(b) ?? 0));
  }

  #count(kind: object): void {
    this.#used.set(kind, (this.#used.get(kind) ?? 0) + 1);
  }
}
