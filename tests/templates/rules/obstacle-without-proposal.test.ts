import { obstacleWithoutProposal } from "../../../templates/progress-report/rules/obstacle-without-proposal.ts";
import { answering, aTask, dueInQuarter2, inProgress } from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const obstacle = "Chưa bố trí được kinh phí";
const overdue = aTask({ deadline: { ...dueInQuarter2, due: ["2026-06-30"] } });

testRule(obstacleWithoutProposal, {
  passes: {
    "an obstacle with a proposal": answering(aTask(), { ...inProgress, obstacle, proposal: "Bổ sung dự toán" }),
    "an obstacle the agency removes itself": answering(aTask(), { ...inProgress, obstacle, nextStep: "Trình dự toán" }),
    "no obstacle": answering(aTask(), inProgress),
    "an obstacle that says there is none": answering(aTask(), {
      ...inProgress,
      obstacle: "Không có khó khăn, vướng mắc",
    }),
    "an overdue task, which has a stricter rule": answering(overdue, { ...inProgress, obstacle }),
  },
  fails: {
    "an obstacle alone": {
      report: answering(aTask(), { ...inProgress, obstacle }),
      columns: ["proposal", "obstacle"],
      values: { obstacle },
    },
    "an obstacle with an empty phrase": {
      report: answering(aTask(), { ...inProgress, obstacle, proposal: "Không" }),
      values: { obstacle },
    },
  },
});
