import { createHash } from "node:crypto";
import type { Consolidation } from "../../templates/consolidation/consolidation.ts";
import type { Day } from "../../templates/day.ts";
import type { Period } from "../../templates/period.ts";
import { chooseSubmissions } from "../consolidate/choose-submissions.ts";
import { consolidate } from "../consolidate/consolidate.ts";
import type { Include, Submission } from "../consolidate/input.ts";
import type { Db } from "../store/database.ts";
import { type FrozenSubmission, listSubmissions, loadFrozen, type StoredSubmission } from "../store/submissions.ts";
import type { City } from "./city.ts";

export interface Asked {
  readonly period: Period;
  readonly include: Include;
  readonly today: Day;
  readonly demonstration: boolean;
}

/** The submissions that a consolidation rests on, and the tag that stands for its content. */
export interface Basis {
  readonly heads: readonly StoredSubmission[];
  readonly chosen: readonly StoredSubmission[];
  readonly etag: string;
}

/** As many as an office looks at side by side: both kinds of two periods. */
const KEPT = 4;

/** Makes consolidations, and keeps the last few: while no submission changes, asking again costs nothing. */
export class Consolidations {
  readonly #city: City;
  readonly #kept = new Map<string, Promise<Consolidation>>();

  constructor(city: City) {
    this.#city = city;
  }

  async basis(db: Db, { period, include, today, demonstration }: Asked): Promise<Basis> {
    const { periods, source } = this.#city;
    const upTo = periods.filter((each) => each.cutOff <= period.cutOff);
    const ids = upTo.map((each) => each.id);
    const heads = await listSubmissions(db, ids);
    const state = [
      ...[source.plan.version, upTo, include, today, demonstration],
      heads.map(({ receiptNumber, status, inForce }) => [receiptNumber, status, inForce]),
    ];
    const etag = `"${createHash("sha256").update(JSON.stringify(state)).digest("base64url").slice(0, 32)}"`;
    return { heads, chosen: chooseSubmissions(heads, period, periods, include), etag };
  }

  make(db: Db, asked: Asked, basis: Basis): Promise<Consolidation> {
    const kept = this.#kept.get(basis.etag);
    if (kept) return kept;
    const made = this.#make(db, asked, basis);
    this.#kept.set(basis.etag, made);
    // One that failed is not kept: the next who asks tries again.
    made.catch(() => this.#kept.delete(basis.etag));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return made;
  }

  async #make(db: Db, asked: Asked, { heads, chosen }: Basis): Promise<Consolidation> {
    const { source, periods } = this.#city;
    const contents = await loadFrozen(
      db,
      chosen.map((each) => each.receiptNumber),
    );
    return consolidate({ ...asked, source, periods, heads, chosen: contents.map(asSubmission) });
  }
}

function asSubmission({ content, ...frozen }: FrozenSubmission): Submission {
  return { ...frozen, rows: content.rows, reasons: content.reasons };
}
