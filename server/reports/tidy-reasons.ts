import type { Reasons } from "../../templates/finding.ts";
import { tidyText } from "./tidy-text.ts";

/** Reasons as they are stored: without spaces around, "" for one that is taken back. */
export function tidyReasons(reasons: Reasons): Reasons {
  return Object.fromEntries(Object.entries(reasons).map(([key, text]) => [tidyText(key), tidyText(text).trim()]));
}
