/** The lists that cells are picked from, by code; their words are in `language/`. Sources: FORMS 1 and 2. */

/** What an agency says of a dated task. */
export const datedStatuses = ["not-started", "in-progress", "done"] as const;

/** What an agency says of a recurring task in a period. */
export const recurringStatuses = ["with-result", "nothing-arose", "no-result"] as const;

/** How firm a figure is. */
export const dataKinds = ["official", "preliminary", "estimate"] as const;

/** The forecast of an indicator whose target is words. */
export const outlooks = ["within-year", "not-within-year"] as const;

/** What a row of "Kiến nghị chung" asks for. */
export const proposalKinds = ["deadline", "mechanism", "resources", "coordination", "other"] as const;

/** Which family of headings the report uses (FORMS 3). */
export const headingForms = ["party", "state", "mass"] as const;

export type DatedStatus = (typeof datedStatuses)[number];
export type RecurringStatus = (typeof recurringStatuses)[number];
export type EntryStatus = DatedStatus | RecurringStatus;
export type DataKind = (typeof dataKinds)[number];
export type Outlook = (typeof outlooks)[number];
export type ProposalKind = (typeof proposalKinds)[number];
export type ListOption = EntryStatus | DataKind | Outlook | ProposalKind | (typeof headingForms)[number];
