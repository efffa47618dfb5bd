import { describe, expect, it, vi } from "vitest";
import { limits } from "../../../../server/workbooks/read-upload/limits.ts";
import { readUpload } from "../../../../server/workbooks/read-upload.ts";
import { aForm, anIndicator } from "../../../builders.ts";
import { aTemplateFile } from "./a-template-file.ts";
import { xlsxOf } from "./build-xlsx.ts";

// Bounds so tight that an ordinary file breaks them; the workers themselves keep the real ones.
vi.mock(import("../../../../server/workbooks/read-upload/limits.ts"), async (original) => {
  const { limits: real } = await original();
  return { limits: { ...real } };
});

const template = xlsxOf(aTemplateFile(aForm([anIndicator()])));
const problemOf = async () => (await readUpload(template, "a.xlsx")).problem;

async function within(bounds: Partial<Record<keyof typeof limits, number>>, read: () => Promise<void>) {
  const real = { ...limits };
  Object.assign(limits, bounds);
  await read().finally(() => Object.assign(limits, real));
}

describe("a file that breaks the bounds of its worker", () => {
  it("in memory counts as too large, and the next is read by a fresh worker", async () => {
    await within({ workerMemoryMiB: 4 }, async () => expect(await problemOf()).toBe("file-too-large"));
    expect(await problemOf()).toBeNull();
  });

  it("in time counts as too large, and the next is read by a fresh worker", async () => {
    await within({ milliseconds: 0 }, async () => expect(await problemOf()).toBe("file-too-large"));
    expect(await problemOf()).toBeNull();
  });

  it("does not take along the files that wait behind it", async () => {
    const reading: Promise<unknown>[] = [];
    await within({ milliseconds: 0 }, async () => {
      reading.push(problemOf());
    });
    reading.push(problemOf(), problemOf(), problemOf());
    expect(await Promise.all(reading)).toEqual(["file-too-large", null, null, null]);
  });
});
