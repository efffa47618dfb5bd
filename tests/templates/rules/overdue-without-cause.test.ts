import { overdueWithoutCause } from "../../../templates/progress-report/rules/overdue-without-cause.ts";
import {
  answering,
  aRecurringTask,
  aReport,
  aTask,
  aTaskWithMilestones,
  completed,
  dueInQuarter2,
  inProgress,
} from "../../builders.ts";
import { testRule } from "./test-rule.ts";

const overdue = aTask({ deadline: { ...dueInQuarter2, due: ["2026-06-30"] } });
const dueOn = (day: string) => aTask({ deadline: { ...dueInQuarter2, due: [day] } });
const told = { obstacle: "Chờ ý kiến của Bộ", nextStep: "Làm việc với Bộ trong tháng 10" };

testRule(overdueWithoutCause, {
  passes: {
    "a cause and what comes next": answering(overdue, { ...inProgress, ...told }),
    "a task that is completed": answering(overdue, completed),
    "a task due the day after the cut-off": answering(dueOn("2026-10-01"), inProgress),
    "a task without a deadline": answering(
      aTask({ deadline: { text: "", kind: "none", due: [], recurrence: null } }),
      inProgress,
    ),
    "a recurring task": answering(aRecurringTask(), { status: "Chưa có kết quả trong kỳ" }),
    "a row whose status is empty, which is said once": answering(overdue, { percent: "50" }),
  },
  fails: {
    "neither, on a task due on the cut-off day": {
      report: answering(dueOn("2026-09-30"), inProgress),
      columns: ["obstacle", "nextStep"],
      values: { missing: ["obstacle", "nextStep"], deadline: "Quý II/2026" },
    },
    "an obstacle that says there is none": {
      report: answering(overdue, { ...inProgress, ...told, obstacle: "Không có" }),
      columns: ["obstacle"],
      values: { missing: ["obstacle"], deadline: "Quý II/2026" },
    },
    "a task not started, without a next step": {
      report: answering(overdue, { status: "Chưa thực hiện", obstacle: told.obstacle }),
      columns: ["nextStep"],
      values: { missing: ["nextStep"], deadline: "Quý II/2026" },
    },
    "an overdue milestone": {
      report: aReport([aTaskWithMilestones()], { "PL3.20.m1": completed, "PL3.20.m2": inProgress }),
      row: "PL3.20.m2",
      values: { missing: ["obstacle", "nextStep"], deadline: "31/07/2026" },
    },
  },
});
