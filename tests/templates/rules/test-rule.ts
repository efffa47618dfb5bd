import { describe, expect, it } from "vitest";
import { checkReport, type ReportToCheck } from "../../../templates/check-report.ts";
import type { Finding } from "../../../templates/finding.ts";
import { en } from "../../../templates/language/en/index.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import type { Rule } from "../../../templates/rule.ts";

interface RuleTable {
  readonly passes: Readonly<Record<string, ReportToCheck>>;
  readonly fails: Readonly<Record<string, Failing>>;
}

interface Failing {
  readonly report: ReportToCheck;
  /** What the rule found. */
  readonly values: Finding["values"];
  /** The cells it points to, where that matters. */
  readonly columns?: readonly string[];
  readonly row?: string | null;
}

/** A rule's table of what passes and what fails, and that each sentence it makes is fit to be read. */
export function testRule(rule: Rule, { passes, fails }: RuleTable): void {
  describe(rule.id, () => {
    for (const [name, report] of Object.entries(passes)) {
      it(`passes ${name}`, () => expect(findingsOf(rule, report)).toEqual([]));
    }
    for (const [name, { report, ...wanted }] of Object.entries(fails)) {
      it(`finds ${name}`, () => {
        const found = findingsOf(rule, report);
        expect(found.map(({ values }) => values)).toEqual([wanted.values]);
        expect(found[0]).toMatchObject(wanted);
        for (const language of ["vi", "en"] as const) {
          for (const finding of findingsOf(rule, { ...report, language })) expectReadable(finding, rule, language);
        }
      });
    }
  });
}

function findingsOf(rule: Rule, report: ReportToCheck): readonly Finding[] {
  return checkReport(report, [rule]);
}

/** SCREENS, principle 10 and 4.5: short title, no sentence empty, no exclamation, no code, courteous. */
function expectReadable(finding: Finding, rule: Rule, language: "vi" | "en"): void {
  const { title, received, expected, fix } = finding;
  expect([...title].length).toBeLessThanOrEqual(60);
  expect(fix).toMatch(/[.…]$/);
  for (const sentence of [title, received, expected, fix]) {
    expect(sentence.trim()).not.toBe("");
    expect(sentence).toBe(sentence.normalize("NFC"));
    const ours = sentence.replace(/“[^”]*”/g, ""); // what was typed stands in quotes
    expect(ours).not.toMatch(/undefined|null|NaN|\[object|vui lòng|\bbạn\b|cảnh báo|!|\d{4}-\d{2}-\d{2}/i);
  }
  const asksReason = rule.severity === "warning" && !rule.informs;
  expect(fix.endsWith({ vi, en }[language].ruleParts.orGiveReason)).toBe(asksReason);
}
