import { expect, it } from "vitest";
import { DemonstrationClock } from "../../server/clock.ts";

it("starts where it is told, runs on with the machine, and moves forward only", () => {
  const machine = { time: Date.parse("2026-03-01T00:00:00Z") };
  const clock = new DemonstrationClock(new Date("2026-10-02T01:00:00Z"), { now: () => new Date(machine.time) });
  machine.time += 90_000;
  expect(clock.now()).toEqual(new Date("2026-10-02T01:01:30Z"));
  expect(clock.moveTo(new Date("2026-10-02T01:01:29Z"))).toBe(false);
  expect(clock.now()).toEqual(new Date("2026-10-02T01:01:30Z"));
  expect(clock.moveTo(new Date("2026-12-28T01:00:00Z"))).toBe(true);
  machine.time += 1000;
  expect(clock.now()).toEqual(new Date("2026-12-28T01:00:01Z"));
});
