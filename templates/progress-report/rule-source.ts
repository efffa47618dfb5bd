/** Whose decision a rule is when no document of the city says it: the template's columns, lists and ways of writing. */
export const ownTemplate = "Biểu mẫu 2026.1";
