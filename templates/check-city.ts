import type { CityContext } from "./city-rule.ts";
import { aboutOf, findingOf } from "./describe-hit.ts";
import type { Finding } from "./finding.ts";
import type { LanguageCode } from "./language/language.ts";
import type { Period } from "./period.ts";
import type { FormSource } from "./progress-report/build-form.ts";
import { type AgencyReport, cityRows } from "./progress-report/city-rows.ts";
import { cityRules } from "./progress-report/city-rules/index.ts";
import type { RulesInForce } from "./rule-setting.ts";

export interface CityToCheck extends RulesInForce {
  readonly source: FormSource;
  readonly period: Period;
  /** What each agency reports for the period: its submission in force, or the one sent and not yet decided on. */
  readonly reports: readonly AgencyReport[];
  readonly language: LanguageCode;
}

/**
 * What the reports of all agencies say against each other, in the documents' order. For the office only: the findings
 * name agencies and their values. No reason is asked; the office asks the agencies.
 */
export function checkCity(city: CityToCheck, rules = cityRules): readonly Finding[] {
  const { source, period, language } = city;
  const context: CityContext = { source, period, rows: cityRows(source, period, city.reports) };
  const place = new Map(context.rows.map(({ row }, index) => [row.id, index]));
  const found = rules
    .filter((rule) => !city.rulesOff.has(rule.id))
    .flatMap((rule) =>
      rule.check(context).map((hit) => {
        const about = aboutOf({ hit, label: hit.label }, period, language);
        const onTrial = city.rulesOnTrial.has(rule.id);
        const finding = findingOf(rule, hit, about, [], { language, onTrial });
        // One row may be answered by many: the agency tells findings on it apart.
        const id = `${finding.id}:${hit.agencies[0] ?? ""}`;
        return { hit, finding: { ...finding, id, agencies: [...hit.agencies] } };
      }),
    );
  return found
    .map(({ hit, finding }, index) => ({ finding, index, at: place.get(hit.planRow) ?? -1 }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ finding }) => finding);
}
