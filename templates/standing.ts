/** Five colours that people read at a glance, always beside an icon and a word (SCREENS 5); in the order they are shown. */
export const standings = ["red", "amber", "blue", "green", "grey"] as const;
export type Standing = (typeof standings)[number];

/** What a task can be assessed as, in shown order: by standing, within one standing as SCREENS 4.1 lists them (FORMS 2). */
export const taskAssessments = [
  "overdue",
  "recurringMissing",
  "dueSoon",
  "notStarted",
  "inProgress",
  "recurringReported",
  "late",
  "onTime",
  "noReport",
] as const;
export type TaskAssessment = (typeof taskAssessments)[number];

/** What an indicator can be assessed as, in shown order (FORMS 2). */
export const indicatorAssessments = ["notMet", "atRisk", "onCourse", "met", "noReport", "notAssessable"] as const;
export type IndicatorAssessment = (typeof indicatorAssessments)[number];

export type Assessment = TaskAssessment | IndicatorAssessment;

const STANDING_OF: Readonly<Record<Assessment, Standing>> = {
  overdue: "red",
  recurringMissing: "amber",
  dueSoon: "amber",
  notStarted: "blue",
  inProgress: "blue",
  recurringReported: "green",
  late: "green",
  onTime: "green",
  noReport: "grey",
  notMet: "red",
  atRisk: "red",
  onCourse: "blue",
  met: "green",
  notAssessable: "grey",
};

export function standingOf(assessment: Assessment): Standing {
  return STANDING_OF[assessment];
}
