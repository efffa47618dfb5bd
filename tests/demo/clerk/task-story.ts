import type { Agency, Task } from "../api-shapes.ts";
import { addDays, type Day, daysBetween } from "../day.ts";
import { randomFrom } from "../random.ts";

/** When an agency begins and completes a task: settled once, so that quarter III continues quarter II. */
export interface TaskStory {
  readonly started: Day;
  readonly completed: Day;
}

/** Where a task stands on a day. */
export interface TaskState {
  readonly status: "not-started" | "in-progress" | "done";
  /** By the guide: 10 assigned, 30 drafted, 50 consulted, 70 appraised, 90 submitted, 100 issued. */
  readonly percent: number;
  readonly completed: Day | null;
  /** The end of the month in which it will be done. */
  readonly expected: Day;
}

const GUIDE = [10, 30, 50, 70, 90] as const;
const NEVER_THIS_YEAR = "2027-03-20";

/** The stories of a task's milestones, each no earlier than the one before; of a task without any, its own. */
export function storiesOf(task: Task, agency: Agency, issued: Day): ReadonlyMap<string, TaskStory> {
  if (task.milestones.length === 0)
    return new Map([[task.id, story(task.id, agency, issued, task.deadline.due.at(-1) ?? null)]]);
  const stories = new Map<string, TaskStory>();
  let earliest: Day = issued;
  for (const { id, due } of task.milestones) {
    const own = story(id, agency, issued, due);
    const completed = own.completed < earliest ? addDays(earliest, 3) : own.completed;
    stories.set(id, { started: own.started, completed });
    earliest = completed;
  }
  return stories;
}

function story(row: string, agency: Agency, issued: Day, due: Day | null): TaskStory {
  const random = randomFrom(row, agency.id, "story");
  const wanted = due === null ? withoutDeadline() : byDeadline(due);
  const completed = wanted < addDays(issued, 20) ? addDays(issued, random.whole(20, 45)) : wanted;
  const started = addDays(completed, -random.whole(60, 170));
  return { started: started < issued ? addDays(issued, random.whole(3, 15)) : started, completed };

  function withoutDeadline(): Day {
    const luck = random.next();
    if (luck < 0.28) return addDays("2026-05-15", random.whole(0, 130));
    return luck < 0.9 ? addDays("2026-11-10", random.whole(0, 45)) : NEVER_THIS_YEAR;
  }

  function byDeadline(day: Day): Day {
    const onTime = agency.kind === "commune" ? 0.88 : 0.72;
    const luck = random.next();
    if (luck < onTime * 0.15) return addDays(day, -random.whole(60, 130));
    if (luck < onTime) return addDays(day, -random.whole(2, 30));
    if (luck < onTime + 0.12) return addDays(day, random.whole(4, 60));
    return luck < 0.97 ? addDays(day, random.whole(61, 190)) : NEVER_THIS_YEAR;
  }
}

export function stateOn({ started, completed }: TaskStory, day: Day): TaskState {
  const expected = endOfMonth(completed <= day ? day : completed);
  if (completed <= day) return { status: "done", percent: 100, completed, expected };
  if (started > day) return { status: "not-started", percent: 0, completed: null, expected };
  const share = daysBetween(started, day) / daysBetween(started, completed);
  const percent = GUIDE[Math.min(GUIDE.length - 1, Math.floor(share * GUIDE.length))] ?? 10;
  return { status: "in-progress", percent, completed: null, expected };
}

function endOfMonth(day: Day): Day {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, "0")}-01`;
  return addDays(next, -1);
}
