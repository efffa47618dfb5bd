import { formatDay } from "../../day.ts";
import { dayOf } from "../../entry.ts";
import { defineRowRule } from "../../rule.ts";
import { statusOf } from "../answers.ts";
import { sources } from "../sources.ts";

/** A day of completion says that the task is done; the status says that it is not. */
export const dateWithoutCompletion = defineRowRule<{ completedOn: string; status: string }>({
  id: "date-without-completion",
  severity: "error",
  source: sources.ownTemplate,
  example: {
    vi: { wrong: "Đang thực hiện, Ngày hoàn thành 05/09/2026", right: "Đã hoàn thành, 05/09/2026" },
    en: { wrong: "In progress, completed on 05/09/2026", right: "Completed, 05/09/2026" },
  },
  reads: ["completedOn", "status"],
  check(entry) {
    const status = statusOf(entry);
    const completedOn = dayOf(entry, "completedOn");
    const open = status === "not-started" || status === "in-progress";
    return open && completedOn !== null ? { completedOn, status } : null;
  },
  words: {
    vi: {
      title: () => "Chưa hoàn thành nhưng đã ghi ngày hoàn thành",
      received: ({ completedOn, status }, { row, option, column }) =>
        `${row}: ${option(status)}, ${column("completedOn")} ${formatDay(completedOn)}`,
      expected: (_, { option, column }) => `${option("done")}, hoặc ${column("completedOn")} để trống`,
      fix: (_, { option, column }) =>
        `Chọn ${option("done")} nếu đã xong; chưa xong thì xóa ngày này và ghi ngày dự kiến ở ${column("expectedOn")}.`,
    },
    en: {
      title: () => "Not completed, but with a day of completion",
      received: ({ completedOn, status }, { row, option, column }) =>
        `${row}: ${option(status)}, ${column("completedOn")} ${formatDay(completedOn)}`,
      expected: (_, { option, column }) => `${option("done")}, or ${column("completedOn")} empty`,
      fix: (_, { option, column }) =>
        `Choose ${option("done")} if it is done; otherwise clear the day and use ${column("expectedOn")}.`,
    },
  },
});
