import type { Rule } from "../../rule.ts";

/** Every rule of the progress report, in the order of the rule book. */
export const rules: readonly Rule[] = [];
