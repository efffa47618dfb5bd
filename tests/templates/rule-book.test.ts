import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../templates/progress-report/rules/index.ts";
import { phases } from "../../templates/rule.ts";
import { ruleBook } from "../../templates/rule-book.ts";
import type { RuleSetting } from "../../templates/rule-setting.ts";

const day = "2026-10-02";
const languages = ["vi", "en"] as const;
const filesIn = (folder: string) =>
  readdirSync(new URL(`../../templates/progress-report/${folder}`, import.meta.url))
    .map((name) => name.replace(/\.ts$/, ""))
    .filter((name) => name !== "index");
const setting = (parts: Partial<RuleSetting>): RuleSetting => ({
  rule: "large-change",
  agency: null,
  mode: "off",
  reason: "Số quý III đang được chốt lại",
  by: "Lê Thị Hà",
  from: "2026-10-01",
  until: null,
  ...parts,
});
const entry = (id: string, settings: readonly RuleSetting[] = []) =>
  ruleBook(settings, day, "vi")
    .sections.flatMap((section) => section.rules)
    .find((each) => each.id === id);

describe.each(languages)("the rule book in %s", (language) => {
  const book = ruleBook([], day, language);
  const entries = book.sections.flatMap((section) => section.rules);

  it("lists every rule file, and nothing else, under its phase", () => {
    expect(entries.map(({ id }) => id).sort()).toEqual([...filesIn("rules"), ...filesIn("city-rules")].sort());
    expect(book.sections.map(({ phase }) => phase)).toEqual(phases);
    for (const { title, rules: listed } of book.sections) {
      expect(title).not.toBe("");
      expect(listed.length).toBeGreaterThan(0);
    }
  });

  it.each(entries)(
    "shows $id with a title, its source and an example",
    ({ title, source, basis, wrong, right, level }) => {
      expect([...title].length).toBeLessThanOrEqual(60);
      for (const text of [title, source, basis, wrong, right, level]) {
        expect(text.trim()).not.toBe("");
        expect(text).toBe(text.normalize("NFC"));
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      }
      expect(wrong).not.toBe(right);
    },
  );

  it("has no two rules under one title", () => {
    const titles = entries.map(({ title }) => title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
});

describe("the rule book in English", () => {
  it("is in English: names of the plan apart, no Vietnamese letters", () => {
    const quoted = /“[^”]*”|Phụ lục|Chỉ tiêu|Số liệu|QĐ|KH-UBND|Sở [\p{L}&]+(?: chính)?/gu;
    for (const { id, title, wrong, right } of ruleBook([], day, "en").sections.flatMap((each) => each.rules)) {
      const rest = [title, wrong, right].join(" | ").replace(quoted, "");
      expect(`${id}: ${rest}`).not.toMatch(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹỵđ]/i);
    }
  });
});

describe("what the office has set", () => {
  it("is shown on the rule and listed with why, who and until when", () => {
    expect(entry("large-change")).toMatchObject({ level: "Lưu ý", off: false, onTrial: false });
    expect(entry("large-change", [setting({})])).toMatchObject({ level: "Tạm ngừng áp dụng", off: true });
    expect(entry("large-change", [setting({ mode: "trial" })])).toMatchObject({ level: "Đang thử, không bắt buộc" });
    const waiver = setting({ mode: "waiver", agency: "so-y-te", until: "2026-12-31" });
    expect(entry("large-change", [waiver])).toMatchObject({ level: "Lưu ý", off: false });
    expect(ruleBook([waiver], day, "vi").settings).toEqual([
      { ...waiver, title: "Thay đổi lớn so với kỳ trước", modeName: "Miễn áp dụng cho một đơn vị" },
    ]);
  });

  it("is gone when it has ended, and never there for a rule that refuses files", () => {
    expect(ruleBook([setting({ until: "2026-10-01" })], day, "vi").settings).toEqual([]);
    expect(entry("wrong-agency", [setting({ rule: "wrong-agency" })])).toMatchObject({ off: false, settable: false });
  });

  it("can be set for every other rule", () => {
    const refusing = rules.filter(({ refuses }) => refuses).map(({ id }) => id);
    const unsettable = ruleBook([], day, "vi")
      .sections.flatMap((section) => section.rules)
      .filter(({ settable }) => !settable);
    expect(unsettable.map(({ id }) => id)).toEqual(refusing);
  });
});
