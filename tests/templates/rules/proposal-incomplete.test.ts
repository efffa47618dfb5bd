import { proposalIncomplete } from "../../../templates/progress-report/rules/proposal-incomplete.ts";
import { aReport, aTask } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const proposing = (cells: Record<string, string>) => aReport([aTask()], { "KN.01": cells });
const asked = { kind: "Điều chỉnh thời hạn", content: "Lùi thời hạn", reason: "Chờ nghị định", relatedRow: "PL II.3" };

testRule(proposalIncomplete, {
  passes: {
    "no proposal": proposing({}),
    "a deadline with row, date and reason": proposing({ ...asked, requestedDate: "31/3/2027" }),
    "money with its reason": proposing({
      kind: "Kinh phí, nguồn lực",
      content: "Bổ sung 2 tỷ đồng",
      reason: "Dự toán thiếu",
    }),
  },
  fails: {
    "a deadline without the new date": {
      report: proposing(asked),
      row: "KN.01",
      columns: ["requestedDate"],
      values: { missing: ["requestedDate"] },
    },
    "a wish without kind and reason": {
      report: proposing({ content: "Bổ sung 2 tỷ đồng" }),
      columns: ["kind", "reason"],
      values: { missing: ["kind", "reason"] },
    },
  },
});
