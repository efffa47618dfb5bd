import { describe, expect, it } from "vitest";
import { en } from "../../templates/language/en/index.ts";
import { vi } from "../../templates/language/vi/index.ts";
import { dataKinds, datedStatuses, type ListOption, recurringStatuses } from "../../templates/lists.ts";
import { parseListOption } from "../../templates/parse-list.ts";

const every = Object.keys(vi.terms.list) as ListOption[];

describe("a list's option as typed", () => {
  it.each(every)("gives back %s in both languages, whatever the letters", (option) => {
    for (const words of [vi.terms.list[option], en.terms.list[option]]) {
      for (const typed of [
        words,
        words.toUpperCase(),
        ` ${words}. `,
        words.normalize("NFD"),
        words.replace(" ", "\u00A0"),
      ]) {
        expect(parseListOption(typed, [option])).toEqual({ state: "value", value: option });
      }
    }
  });

  it.each([
    ["Xong", datedStatuses, "Đã hoàn thành"],
    ["hoàn thành", datedStatuses, "Đã hoàn thành"],
    ["da hoan thanh", datedStatuses, "Đã hoàn thành"],
    ["đang triển khai", datedStatuses, "Đang thực hiện"],
    ["chưa làm", datedStatuses, "Chưa thực hiện"],
    ["Có kết quả", recurringStatuses, "Có kết quả trong kỳ"],
    ["chinh thuc", dataKinds, "Chính thức"],
    ["80%", datedStatuses, null],
    ["Quá hạn", datedStatuses, null],
    ["Có kết quả trong kỳ", datedStatuses, null],
    [1, datedStatuses, null],
  ])("offers for %j what alone can be meant", (typed, options, suggestion) => {
    expect(parseListOption(typed, options)).toEqual({ state: "invalid", problem: "not-in-list", suggestion });
  });
});
