import { consolidation } from "./consolidation.ts";
import { problems } from "./problems.ts";
import { ruleParts } from "./rule-parts.ts";
import { screens } from "./screens.ts";
import { terms } from "./terms.ts";
import { workbook } from "./workbook.ts";

/** Every word that people read, in Vietnamese; Vietnamese decides. */
export const vi = { terms, ruleParts, consolidation, problems, workbook, screens };
