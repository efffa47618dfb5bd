import type { Language } from "../templates/language/language.ts";
import { vi } from "../templates/language/vi/index.ts";

/** Every word the screens show. Vietnamese decides; the screens never write a wording of their own. */
export const words: Language["screens"] = vi.screens;
export const terms: Language["terms"] = vi.terms;
