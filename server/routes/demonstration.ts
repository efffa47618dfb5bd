import { clock, moveClockRequest } from "../../templates/api.ts";
import { dayInCity } from "../../templates/day.ts";
import type { DemonstrationClock } from "../clock.ts";
import { refuse } from "../problem.ts";
import { ok } from "../result.ts";
import { writingRoute } from "../route.ts";
import { record } from "../store/audit.ts";

/** What exists in demonstration mode alone: whole quarters can be played in minutes. */
export function demonstrationRoutes(demonstrationClock: DemonstrationClock) {
  return [
    writingRoute({
      method: "put",
      path: "/clock",
      action: "move-clock",
      summary: "Move the demonstration clock forward",
      body: moveClockRequest,
      answer: clock,
      async write({ body, actor, trx, now }) {
        if (!demonstrationClock.moveTo(new Date(body.now))) {
          return refuse("clock-backwards", { now: now.toISOString() });
        }
        const moved = demonstrationClock.now();
        await record(trx, { account: actor.account, action: "move-clock", details: {} }, moved);
        return ok({ now: moved.toISOString(), today: dayInCity(moved), demonstration: true });
      },
    }),
  ];
}
