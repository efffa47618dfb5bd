import type { Agency, Period } from "../api-shapes.ts";
import type { Answers } from "../clerk/answer.ts";
import type { PlanIndex } from "../clerk/desk.ts";
import type { Client } from "../client.ts";

/** What a run is about: who plays, on what plan, through which accounts. */
export interface City {
  readonly plan: PlanIndex;
  readonly agencies: readonly Agency[];
  readonly signIn: (account: string) => Promise<Client>;
  readonly office: () => Promise<Client>;
  /** Moves the demonstration clock to an hour of a day in the city. */
  readonly moveTo: (day: string, hour: number) => Promise<void>;
  readonly tick: (what: string) => void;
}

/** What became of one agency's report: the demo's own memory, held against the server's figures at the end. */
export interface Story {
  readonly agency: Agency;
  readonly period: Period;
  /** What was meant, before any mistake. */
  meant: Answers;
  /** As sent last, and as it stands in the figures when it was accepted. */
  answers: Answers;
  inForce: Answers | null;
  submissions: number;
  firstSentOn: string | null;
  status: "none" | "submitted" | "returned" | "accepted";
  /** The file as it was sent last. */
  file: Uint8Array | null;
  /** The workbook with findings marked, if one was fetched. */
  marked: Uint8Array | null;
  /** Warnings left standing with a reason. */
  explained: number;
  uploads: number;
  /** Rule → how often the server noticed it. */
  readonly findings: Map<string, number>;
}

export function newStory(agency: Agency, period: Period): Story {
  return {
    agency,
    period,
    meant: new Map(),
    answers: new Map(),
    inForce: null,
    submissions: 0,
    firstSentOn: null,
    status: "none",
    file: null,
    marked: null,
    explained: 0,
    uploads: 0,
    findings: new Map(),
  };
}

/** Something happened that must not: ours or the demo's fault, said with who and where. */
export class Broken extends Error {
  constructor(where: string, what: string) {
    super(`${where}: ${what}`);
  }
}

export function where({ agency, period }: Pick<Story, "agency" | "period">): string {
  return `${period.id} ${agency.id}`;
}
