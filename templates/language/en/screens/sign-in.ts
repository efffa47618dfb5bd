import type { Language } from "../../language.ts";

export const signIn: Language["screens"]["signIn"] = {
  account: "Account",
  password: "Password",
  remember: "Stay signed in on this machine",
  shared: "Leave this empty on a shared machine.",
  forgotten: "Forgotten password: ask the administrator, in office hours.",
  capsLock: "Caps Lock is on.",
  signingIn: "Signing in…",
  steps: ["Download the template", "Fill and correct", "Submit, get a receipt"],
  accountMissing: "Enter the account.",
  passwordMissing: "Enter the password.",
};
