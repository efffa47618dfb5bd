import type { Language } from "../language.ts";
import { consolidation } from "./consolidation.ts";
import { problems } from "./problems.ts";
import { ruleBook } from "./rule-book.ts";
import { ruleParts } from "./rule-parts.ts";
import { screens } from "./screens.ts";
import { terminal } from "./terminal.ts";
import { terms } from "./terms.ts";
import { workbook } from "./workbook.ts";

/** The second language. */
export const en: Language = { terms, terminal, ruleBook, ruleParts, consolidation, problems, workbook, screens };
