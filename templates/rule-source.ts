import type { LanguageCode } from "./language/language.ts";

/** The words of a decided document that a rule rests on. */
export interface DocumentSource {
  /** As findings name it: "10-CT/TU, mục 1". */
  readonly cite: string;
  /** The document's id in the plan. */
  readonly document: "KH27" | "CT10" | "TB030";
  /** As they stand in the document. */
  readonly quote: string;
}

/** A practice of reporting that no document of the plan spells out: a law on paperwork, the template's own ways. */
export interface PracticeSource {
  readonly cite: string;
  readonly practice: Readonly<Record<LanguageCode, string>>;
}

/** Whose decision a rule is. */
export type RuleSource = DocumentSource | PracticeSource;
