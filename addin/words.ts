import type { Language } from "../templates/language/language.ts";
import { vi } from "../templates/language/vi/index.ts";

/** Every word the screens show. Vietnamese decides; the screens never write a wording of their own. */
export const words: Language["screens"] = vi.screens;
/** The tabs of the consolidated workbook, in their order. */
export const consolidationTabs: readonly string[] = Object.values(vi.consolidation.sheets).map(({ tab }) => tab);
/** Why a request is refused, in the words the server uses too. */
export const problemWords: Language["problems"] = vi.problems;
export const terms: Language["terms"] = vi.terms;
