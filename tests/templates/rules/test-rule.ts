import { describe, expect, it } from "vitest";
import { checkReport, type ReportToCheck } from "../../../templates/check-report.ts";
import type { Finding } from "../../../templates/finding.ts";
import { en } from "../../../templates/language/en/index.ts";
import type { LanguageCode } from "../../../templates/language/language.ts";
import { vi } from "../../../templates/language/vi/index.ts";
import type { Rule } from "../../../templates/rule.ts";
import { expectReadable } from "./readable.ts";

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
          for (const finding of findingsOf(rule, { ...report, language })) expectFit(finding, rule, language);
        }
      });
    }
  });
}

function findingsOf(rule: Rule, report: ReportToCheck): readonly Finding[] {
  return checkReport(report, [rule]);
}

function expectFit(finding: Finding, rule: Rule, language: LanguageCode): void {
  expectReadable(finding);
  const asksReason = rule.severity === "warning" && !rule.informs;
  expect(finding.fix.endsWith({ vi, en }[language].ruleParts.orGiveReason)).toBe(asksReason);
}
