import type { CityRule } from "../../city-rule.ts";
import { documentClaimedTwice } from "./document-claimed-twice.ts";
import { groupIncomplete } from "./group-incomplete.ts";
import { leadMissing } from "./lead-missing.ts";
import { leadsDisagree } from "./leads-disagree.ts";
import { memberFarFromGroup } from "./member-far-from-group.ts";
import { sameMeasureDiffers } from "./same-measure-differs.ts";

/** Every rule across agencies, in the order of the rule book. */
export const cityRules: readonly CityRule[] = [
  leadsDisagree,
  leadMissing,
  groupIncomplete,
  sameMeasureDiffers,
  memberFarFromGroup,
  documentClaimedTwice,
];
