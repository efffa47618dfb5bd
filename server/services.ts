import type { Logger } from "pino";
import type { Clock, DemonstrationClock } from "./clock.ts";
import type { Config } from "./config.ts";
import type { City } from "./reports/city.ts";
import type { Consolidations } from "./reports/consolidations.ts";
import type { Db } from "./store/database.ts";

/** What every route works with; made once at the start. */
export interface Services {
  readonly config: Pick<Config, "mode" | "trustedProxies" | "frameAncestors">;
  readonly db: Db;
  readonly city: City;
  readonly consolidations: Consolidations;
  readonly clock: Clock;
  /** Null in production, where nobody can move the clock. */
  readonly demonstrationClock: DemonstrationClock | null;
  readonly log: Logger;
}
