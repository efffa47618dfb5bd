import { type DocumentNumber, readDocumentNumber } from "./document-number.ts";

/** Why a number that may be right looks wrong (FORMS 5). */
export type DocumentNumberDoubt =
  | "no-form"
  | "party-body-in-state-form"
  | "state-body-in-party-form"
  | "d-for-đ"
  | "letter-with-kind"
  | "year-missing"
  | "unknown-kind";

/** Kinds of papers, party and state [FORMS 5]. */
const KINDS = new Set("NQ QĐ QyĐ CT CTr CTrHĐ KH BC TB TTr HD KL QC ĐA PA DA BB CV CĐ GM TT NĐ".split(" "));
const PARTY_BODY = /^(?:TU|TW|ĐU|VPTU|VPTW|BCĐTP|BCĐTW|CQTTBCĐ)(?:-|$)/;
const STATE_BODY = /^(?:UBND|HĐND|CP|TTg|VPCP|VPUBND|S[A-ZĐ]+(?:&[A-ZĐ]+)?)(?:-|$)/;
/** Abbreviations that lose their meaning without the stroke of Đ. */
const WITHOUT_STROKE = /^(?:QD|QyD|ND|CTrHD|HDND|BCD[A-Z]*)$/;

/** What is doubtful about a cleaned number; null when it is as FORMS 5 has it. */
export function doubtAbout(cleaned: string): DocumentNumberDoubt | null {
  const number = readDocumentNumber(cleaned);
  if (!number) return "no-form";
  if (number.form === "law") return null;
  if ([number.kind ?? "", ...number.body.split("-")].some((part) => WITHOUT_STROKE.test(part))) return "d-for-đ";
  return number.form === "party" ? doubtAboutParty(number) : doubtAboutState(number);
}

function doubtAboutParty({ kind, body }: DocumentNumber): DocumentNumberDoubt | null {
  if (STATE_BODY.test(body)) return "state-body-in-party-form";
  return KINDS.has(kind ?? "") ? null : "unknown-kind";
}

/** A third part that is no kind of paper is the body of a letter: 562/BKHCN-VCL. */
function doubtAboutState({ kind, body, year }: DocumentNumber): DocumentNumberDoubt | null {
  if (kind === "CV") return "letter-with-kind";
  if (!KINDS.has(kind ?? "")) return null;
  if (PARTY_BODY.test(body)) return "party-body-in-state-form";
  return (kind === "NĐ" || kind === "TT") && year === null ? "year-missing" : null;
}
