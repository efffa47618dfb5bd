import { describe, expect, it } from "vitest";
import { day } from "../../templates/day.ts";

describe("a calendar day", () => {
  it.each(["2026-09-30", "2028-02-29"])("accepts %s", (text) => {
    expect(day.safeParse(text).success).toBe(true);
  });

  it.each(["2026-02-30", "2026-13-01", "2026-00-00", "30/09/2026", "abc", ""])(
    "refuses “%s” without a fault",
    (text) => {
      expect(day.safeParse(text).success).toBe(false);
    },
  );
});
