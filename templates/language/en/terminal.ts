import type { Language } from "../language.ts";

/** What the server and its commands print, in the second language. */
export const terminal: Language["terminal"] = {
  address: (url) => `NQ57 reports: ${url}`,
  demonstration: "Demonstration: made-up figures, a clock of its own. Some accounts:",
  demonstrationPassword: (password) => `  Password of all: ${password}`,
  demonstrationUser: (who) => `Demonstration user, ${who}`,
  demonstrationRoles: { office: "standing office", committee: "committee", administrator: "administrator" },
  demonstrationAccountsInProduction: "This database holds demonstration accounts. Point NQ57_DATA to another folder.",
  noAdministrator: 'No administrator yet: npm run account -- add <account> --role administrator --name "<name>"',
  accountUsage: [
    "npm run account -- add <account> --role <role> --name <name> [--agency <code>]… [--password-stdin]",
    "npm run account -- password <account> [--password-stdin]",
    "npm run account -- disable <account> | enable <account> | list",
    "Roles: reporter (needs --agency), office, committee, administrator.",
  ].join("\n"),
  accountAdded: (account) => `Account ${account} added.`,
  passwordOnce: (password) => `Password, shown once: ${password}`,
  passwordChanged: (account) => `New password for ${account}; its sessions have ended.`,
  accountDisabled: (account) => `Account ${account} disabled; its sessions have ended.`,
  accountEnabled: (account) => `Account ${account} can be used again.`,
  accountExists: (account) => `There is an account ${account} already.`,
  accountUnknown: (account) => `There is no account ${account}.`,
  accountForm: "An account's name is 3 to 50 small letters without marks, digits, dots and hyphens.",
  agencyUnknown: (code) => `There is no agency with the code ${code}.`,
  agencyNeeded: "A reporter needs at least one --agency.",
  agencyNotNeeded: "Only reporters and the office have an --agency.",
  passwordShort: (least) => `A password needs at least ${least} characters.`,
  disabledMark: "(disabled)",
  auditHolds: (entries, head) => `The log holds: ${entries} entries, last hash ${head}.`,
  auditBroken: (number) => `The log is broken from entry ${number} on.`,
};
