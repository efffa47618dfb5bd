import type { Language } from "../../language.ts";

export const help: Language["screens"]["help"] = {
  title: "How to report",
  intro:
    "Each quarter an agency reports on the indicators and tasks given to it by plan 27-KH/BCĐTP and the directives that followed. The template already holds the rows it owes.",
  sections: [
    {
      title: "Five steps",
      ordered: true,
      items: [
        "Sign in, open Reports, choose Download template. Each period has its own; do not use a file of another period or agency.",
        "Fill the light cells in Excel on the rows the agency leads. The plan's own text is locked. Save as .xlsx.",
        "Choose Upload file. The system saves the data, checks them and says of each error and warning which cell is meant, what is there, what was expected and how to fix it.",
        "Correct the errors in Excel and upload again until none is left. Where a warning is wrong, write the reason on the page.",
        "Choose Submit report, confirm that the head has approved, choose Confirm and submit. Keep the receipt; the result shows under Reports.",
      ],
    },
    {
      title: "Numbers and dates",
      ordered: false,
      items: [
        "Numbers: comma for decimals, dot for thousands: 0,63 and 1.100.",
        "Shares: the number in percent, 95 or 95%; not 0,95 for 95%.",
        "Dates: day, month and year, 05/09/2026.",
        "Lists: choose one of the entries.",
        "No words in number cells. Sources and methods go into Explanation.",
        "No figure yet: leave it empty and say why in Explanation; zero is written 0.",
      ],
    },
    {
      title: "Errors and warnings",
      ordered: false,
      items: [
        "✕ Error: must be corrected before the report can be sent.",
        "▲ Warning: something unusual. Correct it, or give a reason of at least 10 letters. It is not asked again while the value stays the same.",
        "Each one names cell, row, what is there, what was expected and how to fix it. The file with findings links to each cell in Excel.",
        "Plan text changed in the file is restored by the system. Ask for other deadlines or targets on the sheet Kiến nghị chung.",
      ],
    },
    {
      title: "Due, late and locked",
      ordered: false,
      items: [
        "Due: sent by the end of this day is on time.",
        "Late: after the due day and before the lock; the report is still taken.",
        "Locked: can no longer be sent. Ask the standing office.",
        "Until a submission is accepted the agency may correct and send again; the newest counts.",
      ],
    },
    {
      title: "LibreOffice, WPS and older Excel",
      ordered: false,
      items: [
        "The template opens in LibreOffice, WPS Office and Excel 2016 and 2019. The checks are the same.",
        "Save as Excel 2007-365 (.xlsx), not as .ods, .et or .xls.",
        "Do not remove sheets or rows or change headings. Unprotect a sheet to sort it; it can still be uploaded.",
        "Paste from other files as values, so that no formula or format comes along.",
      ],
    },
    {
      title: "Secret papers",
      ordered: false,
      items: [
        "Write nothing secret into the template and upload no file with a secrecy marking. Such a file is discarded and not kept.",
      ],
    },
  ],
  contact: "Contact",
  contactText:
    "On reports: the standing office (Department of Science and Technology, Office of the City Party Committee). On accounts and passwords: the administrator.",
};
