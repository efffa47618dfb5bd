import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { agencies, plan } from "../../seeds/plan.ts";
import { checkCity } from "../../templates/check-city.ts";
import { checkReport } from "../../templates/check-report.ts";
import { type Finding, finding } from "../../templates/finding.ts";
import { en } from "../../templates/language/en/index.ts";
import { vi } from "../../templates/language/vi/index.ts";
import { cityRules } from "../../templates/progress-report/city-rules/index.ts";
import { rules } from "../../templates/progress-report/rules/index.ts";
import { documentSources, practiceSources, sources } from "../../templates/progress-report/sources.ts";
import { communes, finance, science } from "../city-builder.ts";
import { cityMistakes } from "../city-mistakes.ts";
import { mistakes } from "../mistakes.ts";
import { expectReadable } from "./rules/readable.ts";

const words = { vi, en };
const languages = ["vi", "en"] as const;
const allRules = [...rules, ...cityRules];

/** Every message that the mistakes bring forth, in one language. */
function messages(language: (typeof languages)[number]): readonly Finding[] {
  return [
    ...Object.values(mistakes).flatMap((make) => checkReport({ ...make(), language })),
    ...Object.values(cityMistakes).flatMap((make) => checkCity(make(language))),
  ];
}

/** All texts in a tree of words: labels of sheets, columns, lists, buttons. */
function textsIn(tree: unknown): readonly string[] {
  if (typeof tree === "string") return [tree];
  return typeof tree === "object" && tree !== null ? Object.values(tree).flatMap(textsIn) : [];
}

/** Names that are no labels of ours: Excel's own commands, the plan and its rows. */
const otherNames = {
  vi: [
    "Excel",
    "Dán giá trị (Paste Values)",
    "File › Info",
    "Protect Workbook",
    "Encrypt with Password",
    "Unprotect Sheet",
    "Văn bản (Text)",
    "Kế hoạch",
    "Chỉ tiêu",
    "Danh sách chưa gửi",
  ],
  // The lists of the template are in Vietnamese: what is to be chosen is named as it stands there.
  en: [
    "Excel",
    "Paste Values",
    "File › Info",
    "Protect Workbook",
    "Encrypt with Password",
    "Unprotect Sheet",
    "Text",
    "Chỉ tiêu",
    vi.terms.list.done,
  ],
};

/** The plan's own words, which messages repeat. */
const planWords = [
  ...plan.indicators.map(({ unit }) => unit),
  ...[...plan.tasks, ...plan.directives].flatMap(({ expectedResult, deadline }) => [
    expectedResult.text,
    deadline.text,
  ]),
  ...Object.values(vi.terms.signOffRows),
];

/** Bodies, and what else is written with several capitals; longer names first. */
const properNames = [
  ...[...agencies, ...communes, science, finance].flatMap(({ name, shortName }) => [name, shortName]),
  "Merge & Center",
].sort((a, b) => b.length - a.length);

/** What stands between “ ” was typed by somebody. */
const ours = (sentence: string) =>
  properNames.reduce((text, name) => text.replaceAll(name, "…"), sentence.replace(/“[^”]*”/g, "“”"));

/** A capital inside a sentence, before small letters: there begins a name. Roman numbers and abbreviations are none. */
const NAME = /(?<=[^.\s] )\p{Lu}\p{Ll}\S*(?: \S+)*/gu;

describe.each(languages)("every message in %s", (language) => {
  const found = messages(language);

  it("comes from every rule at least once", () => {
    expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(allRules.map(({ id }) => id).sort());
  });

  it("is fit to be read", () => {
    for (const each of found) {
      expectReadable(each);
      expect(finding.parse(each)).toEqual(each);
    }
  });

  it("of a warning asks for a reason at its end, and of nothing else", () => {
    const ending = words[language].ruleParts.orGiveReason;
    const asking = new Set(
      rules.filter(({ severity, informs }) => severity === "warning" && !informs).map(({ id }) => id),
    );
    for (const { rule, fix } of found) expect(`${rule}: ${fix.endsWith(ending)}`).toBe(`${rule}: ${asking.has(rule)}`);
  });

  it("names sheets, columns, lists and buttons as they are called", () => {
    const { terms, screens, workbook } = words[language];
    const labels = [...textsIn([terms, screens, workbook]), ...otherNames[language], ...planWords].filter(
      (each) => each.length > 1,
    );
    const unknown = found.flatMap(({ rule, received, expected, fix }) =>
      [received, expected, fix]
        .flatMap((sentence) => ours(sentence).match(NAME) ?? [])
        .filter((name) => !labels.some((label) => name.startsWith(label)))
        .map((name) => `${rule}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it("says nothing vague", () => {
    const vague =
      /không hợp lệ|sai định dạng|không xác định|dữ liệu sai|có lỗi xảy ra|xem lại|một số ô|liên hệ|invalid|illegal|please|wrong format|an error|something/i;
    for (const { title, received, expected, fix } of found) {
      for (const sentence of [title, received, expected, fix]) expect(ours(sentence)).not.toMatch(vague);
    }
  });

  it("tells three things: what is there, what is needed and what to do are not the same words", () => {
    for (const { received, expected, fix } of found) {
      expect(new Set([received, expected, fix]).size).toBe(3);
      expect(fix.split(/\s+/).length).toBeGreaterThan(1);
    }
  });
});

describe("the sources of rules", () => {
  const text = (name: string) =>
    readFileSync(new URL(`../../seeds/documents/${name}`, import.meta.url), "utf8").replace(/\s+/g, " ");
  const april = text("10-CT-TU_and_030-TB-CQTTBCD_2026-04.txt");
  const notice = april.indexOf("THÔNG BÁO KẾT LUẬN");
  const documents = {
    KH27: { text: text("27-KH-BCDTP_2026-02-14.txt"), number: "27-KH/BCĐTP" },
    CT10: { text: april.slice(0, notice), number: "10-CT/TU" },
    TB030: { text: april.slice(notice), number: "030-TB/CQTTBCĐ" },
  };

  it.each(Object.entries(documentSources))(
    "%s stands in its document, word for word",
    (_, { cite, document, quote }) => {
      expect(documents[document].text).toContain(quote);
      expect(cite.startsWith(documents[document].number)).toBe(true);
    },
  );

  it.each(Object.entries(practiceSources))("%s says in both languages what is practised", (_, { cite, practice }) => {
    expect(cite).not.toBe("");
    for (const language of languages) expect(practice[language].length).toBeGreaterThan(20);
  });

  it("are named here and nowhere else, each by some rule", () => {
    const used = new Set(allRules.map(({ source }) => source));
    expect([...used].filter((source) => !Object.values<unknown>(sources).includes(source))).toEqual([]);
    expect(
      Object.entries(sources)
        .filter(([, source]) => !used.has(source))
        .map(([name]) => name),
    ).toEqual([]);
  });
});
