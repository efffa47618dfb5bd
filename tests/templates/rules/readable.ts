import { expect } from "vitest";
import type { Finding } from "../../../templates/finding.ts";

/** SCREENS, principle 10 and 4.5: short title, no sentence empty, no exclamation, no code, courteous, NFC. */
export function expectReadable({ title, received, expected, fix }: Finding): void {
  expect([...title].length).toBeLessThanOrEqual(60);
  expect(fix).toMatch(/[.…]$/);
  for (const sentence of [title, received, expected, fix]) {
    expect(sentence.trim()).not.toBe("");
    expect(sentence).toBe(sentence.normalize("NFC"));
    const ours = sentence.replace(/“[^”]*”/g, ""); // what was typed stands in quotes
    expect(ours).not.toMatch(/undefined|null|NaN|\[object|vui lòng|\bbạn\b|cảnh báo|!|\d{4}-\d{2}-\d{2}/i);
  }
}
