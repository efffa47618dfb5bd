/**
 * Everything that Excel refuses here, with the code that an add-in gets and the words. Codes are those of "Error handling
 * with the application-specific JavaScript APIs" (learn.microsoft.com); where the words were seen, it says so.
 */
const refusals = {
  /** Code and words: microsoftgraph/microsoft-graph-docs#4546, which also shows that `null` for a locked cell does not help. */
  locked: {
    code: "AccessDenied",
    message: "You cannot perform the requested operation.",
  },
  /** "Protect a worksheet" (support.microsoft.com) lists what a protected sheet keeps users from; the code is assumed. */
  notAllowed: { code: "AccessDenied", message: "You cannot perform the requested operation." },
  /** OfficeDev/office-js#6784. */
  alreadyProtected: { code: "AccessDenied", message: "You cannot perform the requested operation." },
  /** Assumed: the code of a wrong password. */
  wrongPassword: { code: "AccessDenied", message: "The password that was supplied is not correct." },
  /** Assumed. */
  hiddenSheet: { code: "InvalidOperation", message: "This operation is not permitted for a hidden sheet." },
  /** "A workbook must contain at least one visible worksheet" is what Excel tells the user; the code is assumed. */
  lastVisibleSheet: {
    code: "InvalidOperation",
    message: "A workbook must contain at least one visible worksheet.",
  },
  structure: { code: "AccessDenied", message: "The workbook's structure is protected." },
  notFound: { code: "ItemNotFound", message: "The requested resource doesn't exist." },
  /** The name of a sheet: at most 31 characters, none of \ / ? * [ ] : (support.microsoft.com, "Rename a worksheet"). */
  badSheetName: { code: "InvalidArgument", message: "The argument is invalid or missing or has an incorrect format." },
  sheetExists: { code: "ItemAlreadyExists", message: "A resource with the same name or identifier already exists." },
  badArgument: { code: "InvalidArgument", message: "The argument is invalid or missing or has an incorrect format." },
  /** Seen in trials of others; the words are those of Office.js. */
  wrongSize: {
    code: "InvalidArgument",
    message: "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  },
  /** "Read or write to an unbounded range" (learn.microsoft.com): cell-level properties cannot be set on one. */
  unbounded: { code: "InvalidArgument", message: "The argument is invalid or missing or has an incorrect format." },
  badReference: { code: "InvalidReference", message: "This reference is not valid for the current operation." },
  /** A data check of the kind "stop"; the words are the check's own. Users alone meet it: the API writes past it. */
  invalidEntry: { code: "InvalidArgument", message: "This value doesn't match the data validation restrictions." },
  /** Excel.RunOptions.delayForCellEdit; the words are those of Office.js. */
  cellEdit: {
    code: "InvalidOperationInCellEditMode",
    message:
      "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  },
  notAFile: { code: "InvalidArgument", message: "The file is not a valid workbook." },
} as const;

export type RefusalKind = keyof typeof refusals;

/** Excel says no. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly code: string;

  constructor(kind: RefusalKind, message: string = refusals[kind].message) {
    super(message);
    this.kind = kind;
    this.code = refusals[kind].code;
  }
}

export function refuse(kind: RefusalKind, message?: string): never {
  throw new Refusal(kind, message);
}
