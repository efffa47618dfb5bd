import type { Day } from "./day.ts";
import { aboutOf } from "./describe-hit.ts";
import { en } from "./language/en/index.ts";
import type { LanguageCode } from "./language/language.ts";
import { vi } from "./language/vi/index.ts";
import { cityRules } from "./progress-report/city-rules/index.ts";
import { rules } from "./progress-report/rules/index.ts";
import { type Phase, phases, type Values, type WordedRule } from "./rule.ts";
import { maySet, type RuleSetting, settingsOn } from "./rule-setting.ts";

/** What everybody may read of the rules: by what they look at, as they hold on a day. */
export interface RuleBook {
  readonly sections: readonly { readonly phase: Phase; readonly title: string; readonly rules: readonly RuleEntry[] }[];
  /** What the office has switched off, put on trial or waived, with why, who and until when; shown and exported. */
  readonly settings: readonly ListedSetting[];
}

export interface RuleEntry {
  readonly id: string;
  readonly severity: "error" | "warning";
  /** "Lỗi", "Lưu ý", "Để biết, …"; "Đang thử, …" or "Tạm ngừng áp dụng" when that holds on the day. */
  readonly level: string;
  /** With sample values where the title has some. */
  readonly title: string;
  /** "10-CT/TU, mục 1", and the document's words or the practice behind it. */
  readonly source: string;
  readonly basis: string;
  readonly wrong: string;
  readonly right: string;
  readonly onTrial: boolean;
  readonly off: boolean;
  /** Whether the office may set it at all: a rule that refuses files always holds. */
  readonly settable: boolean;
}

export interface ListedSetting extends RuleSetting {
  readonly title: string;
  readonly modeName: string;
}

const words = { vi, en };

/** Rules with the phase they stand in, in the order of the book. */
const allRules: readonly (WordedRule<Values> & { readonly phase: Phase })[] = [...rules, ...cityRules];

/** The rule book on a day, made from the rules themselves. */
export function ruleBook(settings: readonly RuleSetting[], on: Day, language: LanguageCode): RuleBook {
  const inForce = settingsOn(settings, on);
  return {
    sections: phases.map((phase) => ({
      phase,
      title: words[language].ruleBook.phases[phase],
      rules: allRules
        .filter((rule) => rule.phase === phase)
        .map((rule) =>
          entryOf(
            rule,
            inForce.filter((each) => each.rule === rule.id),
            language,
          ),
        ),
    })),
    settings: inForce.flatMap((setting) => {
      const rule = allRules.find(({ id }) => id === setting.rule);
      const modeName = words[language].ruleBook.modes[setting.mode];
      return rule ? [{ ...setting, title: titleOf(rule, language), modeName }] : [];
    }),
  };
}

function entryOf(rule: WordedRule<Values>, set: readonly RuleSetting[], language: LanguageCode): RuleEntry {
  const { id, severity, source, example } = rule;
  const settable = maySet(id);
  const off = settable && set.some(({ mode }) => mode === "off");
  const onTrial = rule.trial === true || (settable && set.some(({ mode }) => mode === "trial"));
  const { wrong, right } = "wrong" in example ? example : example[language];
  return {
    id,
    severity,
    level: levelOf(rule, off, onTrial, language),
    title: titleOf(rule, language),
    source: source.cite,
    basis: "quote" in source ? `“${source.quote}”` : source.practice[language],
    wrong,
    right,
    onTrial,
    off,
    settable,
  };
}

function levelOf(rule: WordedRule<Values>, off: boolean, onTrial: boolean, language: LanguageCode): string {
  const { ruleBook: book, terms } = words[language];
  if (off) return book.modes.off;
  if (rule.informs) return book.informs;
  return onTrial ? book.modes.trial : terms.severity[rule.severity];
}

/** A title about a row, sheet and quarter that are as good as any. */
function titleOf(rule: WordedRule<Values>, language: LanguageCode): string {
  const hit = { sheet: "cityTasks", row: "PL3.14" } as const;
  const about = aboutOf({ hit, label: "PL III.14" }, { id: "2026Q3" }, language);
  return rule.words[language].title(rule.sample ?? {}, about);
}
