import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { settle, sheetOf } from "./a-host.ts";

const resolve = createRequire(import.meta.url).resolve;
const dist = (name: string) => readFileSync(resolve(`@microsoft/office-js/dist/${name}`), "utf8");

/**
 * The host hangs on ways of Office.js that are not documented. When one of these fails after an update of the package, the
 * host has to be looked at again before anything that it proves is believed.
 */

it("runs the very version of Office.js that the hooks were tried with", () => {
  const project = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(project.dependencies["@microsoft/office-js"]).toBe("1.1.110");
  expect(JSON.parse(readFileSync(resolve("@microsoft/office-js/package.json"), "utf8")).version).toBe("1.1.110");
  expect(dist("excel-win32-16.01.debug.js")).toContain("16.0.15407");
});

it("finds the doors where they were", () => {
  const excel = dist("excel-win32-16.01.js");
  for (const door of [
    "_richApiNativeBridge",
    "onMessageFromHost",
    "sendMessageToHost",
    "GetSupportedMatrix",
    "GetSettings",
  ]) {
    expect([door, excel.includes(door)]).toEqual([door, true]);
  }
  expect(dist("office.js")).toContain("GetHostInfo");
  const debug = dist("excel-win32-16.01.debug.js");
  expect(debug).toContain("dispidRichApiMessageEvent: 33");
  expect(debug).toContain("_requestFlagModifier |= 64");
});

it("speaks the protocol as it was seen: paths, actions, kept references", async () => {
  const { Excel, host } = await sheetOf([["a"]]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange("A1").load("values");
    await context.sync();
    range.values = [["b"]];
    await context.sync();
  });
  await settle();
  const [first, second, last] = host.batches.map(({ Actions, ObjectPaths }) => ({
    actions: Actions.map(({ ActionType, Name }) => `${ActionType} ${Name}`),
    paths: Object.values(ObjectPaths).map(({ ObjectPathType, Name }) => `${ObjectPathType} ${Name}`),
  }));
  expect(first).toEqual({
    actions: ["1 ", "1 ", "1 ", "1 ", "3 _KeepReference", "1 ", "2 "],
    paths: ["1 ", "4 Worksheets", "5 ", "3 GetRange"],
  });
  expect(second?.actions).toContain("4 Values");
  expect(second?.paths.some((path) => path.startsWith("6 "))).toBe(true);
  expect(last?.actions).toContain("3 _RemoveReference");
  expect(host.session.references.size).toBe(0);
});
