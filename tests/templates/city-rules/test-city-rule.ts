import { describe, expect, it } from "vitest";
import { type CityToCheck, checkCity } from "../../../templates/check-city.ts";
import type { CityRule } from "../../../templates/city-rule.ts";
import type { Finding } from "../../../templates/finding.ts";
import { expectReadable } from "../rules/readable.ts";

interface CityTable {
  readonly passes: Readonly<Record<string, CityToCheck>>;
  readonly fails: Readonly<Record<string, Failing>>;
}

interface Failing {
  readonly city: CityToCheck;
  readonly values: Finding["values"];
  readonly row?: string;
  readonly received?: string;
  readonly title?: string;
  readonly agencies?: readonly string[];
}

/** A city rule's table of what passes and what fails, and that its sentences are fit to be read. */
export function testCityRule(rule: CityRule, { passes, fails }: CityTable): void {
  describe(rule.id, () => {
    for (const [name, city] of Object.entries(passes)) {
      it(`passes ${name}`, () => expect(checkCity(city, [rule])).toEqual([]));
    }
    for (const [name, { city, ...wanted }] of Object.entries(fails)) {
      it(`finds ${name}`, () => {
        const found = checkCity(city, [rule]);
        expect(found.map(({ values }) => values)).toEqual([wanted.values]);
        expect(found[0]).toMatchObject(wanted);
        for (const language of ["vi", "en"] as const) {
          for (const finding of checkCity({ ...city, language }, [rule])) expectReadable(finding);
        }
      });
    }
  });
}
