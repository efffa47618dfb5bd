import { describe, expect, it } from "vitest";
import { checkCity } from "../../templates/check-city.ts";
import { checkReport } from "../../templates/check-report.ts";
import { unansweredWarnings } from "../../templates/finding.ts";
import { maySet, type RuleSetting, ruleSetting, rulesInForce, settingsOn } from "../../templates/rule-setting.ts";
import { anIndicator, answering, aTask, completed, inProgress, measured } from "../builders.ts";
import { aCity, finance, science } from "../city-builder.ts";

function aSetting(parts: Partial<RuleSetting> = {}): RuleSetting {
  return {
    rule: "cumulative-falls",
    agency: null,
    mode: "off",
    reason: "Số quý II đang được chốt lại",
    by: "Lê Thị Hà",
    from: "2026-09-01",
    until: "2026-12-31",
    ...parts,
  };
}

const fallen = answering(anIndicator(), { ...measured, actual: "28" }, { before: { "2026Q2": measured } });
const checked = (settings: readonly RuleSetting[], agency = "so-mau") =>
  checkReport({ ...fallen, ...rulesInForce(settings, agency, fallen.form.period.cutOff) });

describe("a setting of a rule", () => {
  it.each<[string, Partial<RuleSetting>]>([
    ["has a reason that says something", { reason: "ngừng" }],
    ["says who decided it", { by: " " }],
    ["names the agency that it spares", { mode: "waiver" }],
    ["spares nobody else when it is off for all", { mode: "off", agency: "so-mau" }],
    ["begins before it ends", { from: "2026-10-01", until: "2026-09-30" }],
    ["begins on a day that exists", { from: "2026-02-30" }],
  ])("%s", (_, wrong) => {
    expect(ruleSetting.safeParse(aSetting()).success).toBe(true);
    expect(ruleSetting.safeParse(aSetting(wrong)).success).toBe(false);
  });

  it("holds from its first day through its last, or until it is changed", () => {
    const holds = (on: string, parts: Partial<RuleSetting> = {}) => settingsOn([aSetting(parts)], on).length === 1;
    expect(holds("2026-08-31")).toBe(false);
    expect(holds("2026-09-01")).toBe(true);
    expect(holds("2026-12-31")).toBe(true);
    expect(holds("2027-01-01")).toBe(false);
    expect(holds("2030-01-01", { until: null })).toBe(true);
  });

  it("may not be made for a rule that refuses files, nor for one that is not there", () => {
    expect(maySet("cumulative-falls")).toBe(true);
    expect(maySet("leads-disagree")).toBe(true);
    expect(maySet("secrecy-marking")).toBe(false);
    expect(maySet("no-such-rule")).toBe(false);
  });
});

describe("a report under settings", () => {
  it("is not asked by a rule that is off", () => {
    expect(checked([]).map(({ rule }) => rule)).toEqual(["cumulative-falls"]);
    expect(checked([aSetting()])).toEqual([]);
  });

  it("is asked again once the setting has ended", () => {
    expect(checked([aSetting({ until: "2026-09-29" })])).toHaveLength(1);
  });

  it("sees a rule on trial and owes it nothing", () => {
    const found = checked([aSetting({ mode: "trial" })]);
    expect(found).toMatchObject([{ rule: "cumulative-falls", trial: true }]);
    expect(unansweredWarnings(found, {})).toEqual([]);
  });

  it("is spared by a waiver of its own agency alone", () => {
    const waiver = aSetting({ mode: "waiver", agency: "so-mau" });
    expect(checked([waiver])).toEqual([]);
    expect(checked([waiver], "so-khac")).toHaveLength(1);
  });

  it("with a secrecy marking is refused whatever was set", () => {
    const secret = answering(aTask(), { ...inProgress, obstacle: "TỐI MẬT" });
    const set = rulesInForce([aSetting({ rule: "secrecy-marking" })], "so-mau", "2026-09-30");
    expect(checkReport({ ...secret, ...set }).map(({ rule }) => rule)).toEqual(["secrecy-marking"]);
  });
});

describe("the city under settings", () => {
  const city = aCity([aTask({ leads: [science.id, finance.id] })], {
    [science.id]: { "PL2.3": { ...inProgress } },
    [finance.id]: { "PL2.3": { ...completed } },
  });

  it("leaves out what is off and marks what is on trial", () => {
    const under = (mode: "off" | "trial") =>
      checkCity({ ...city, ...rulesInForce([aSetting({ rule: "leads-disagree", mode })], "", "2026-09-30") });
    expect(under("off")).toEqual([]);
    expect(under("trial")).toMatchObject([{ rule: "leads-disagree", trial: true }]);
  });
});
