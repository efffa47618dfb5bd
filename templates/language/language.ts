import type { vi } from "./vi/index.ts";

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

/** What a language file has to say: the shape of the Vietnamese one. */
export type Language = Widened<typeof vi>;

export type LanguageCode = "vi" | "en";
