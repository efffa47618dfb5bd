/** Where a report stands: that of its newest submission, or draft before the first (DESIGN 12). */
export const reportStatuses = ["none", "draft", "submitted", "returned", "accepted"] as const;
export type ReportStatus = (typeof reportStatuses)[number];

export type SubmissionStatus = "submitted" | "returned" | "accepted";

/**
 * @param newest the newest submission's own status; null when nothing was submitted
 * @param version 0 when nothing was ever saved
 */
export function reportStatusOf(newest: SubmissionStatus | null, version: number): ReportStatus {
  return newest ?? (version === 0 ? "none" : "draft");
}

/**
 * A report can be edited until it is accepted, and again once it was returned. After acceptance the agency asks to
 * have it returned.
 */
export function isEditable(status: ReportStatus): boolean {
  return status !== "accepted";
}

/** Only the newest submission can be accepted, and only while nothing was decided on it. */
export function canBeAccepted(status: SubmissionStatus): boolean {
  return status === "submitted";
}

/** An accepted submission can still be returned: it stays in force until the next one is accepted. */
export function canBeReturned(status: SubmissionStatus): boolean {
  return status !== "returned";
}
