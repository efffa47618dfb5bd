import { expect, it } from "vitest";
import { refusalOf, sheetOf } from "./a-host.ts";

it("lets a batch wait until the cell is left, when it is asked to wait", async () => {
  const { Excel, host } = await sheetOf([["cũ"]]);
  host.user.beginTyping("A1");
  const order: string[] = [];
  const reading = Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange("A1").load("values");
    await context.sync();
    order.push(`read ${range.values[0]?.[0]}`);
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  order.push("left");
  host.user.endTyping("mới");
  await reading;
  expect(order).toEqual(["left", "read mới"]);
});

it("refuses a batch that does not wait, and serves it once the cell is left with Escape", async () => {
  const { Excel, host } = await sheetOf([["cũ"]]);
  const read = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("A").getRange("A1").load("values");
      await context.sync();
      return range.values;
    });
  host.user.beginTyping("A1");
  expect(await refusalOf(read())).toBe("InvalidOperationInCellEditMode");
  host.user.endTyping();
  expect(await read()).toEqual([["cũ"]]);
});
