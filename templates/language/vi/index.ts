import { consolidation } from "./consolidation.ts";
import { problems } from "./problems.ts";
import { ruleBook } from "./rule-book.ts";
import { ruleParts } from "./rule-parts.ts";
import { screens } from "./screens.ts";
import { terminal } from "./terminal.ts";
import { terms } from "./terms.ts";
import { workbook } from "./workbook.ts";

/** Every word that people read, in Vietnamese; Vietnamese decides. */
export const vi = { terms, terminal, ruleBook, ruleParts, consolidation, problems, workbook, screens };
