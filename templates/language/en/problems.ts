import { formatDay, formatTime } from "../../day.ts";
import type { Language } from "../language.ts";

/** Why a request was refused, in the second language. */
export const problems: Language["problems"] = {
  "sign-in": () => "Wrong account or password. Check Caps Lock and the Vietnamese keyboard.",
  "locked-out": ({ until }) => `Too many attempts; wait until ${formatTime(until)}.`,
  "not-signed-in": () => "Sign in first.",
  "sign-in-expired": () => "Signed out after a time. Sign in again; nothing is lost.",
  "not-permitted": () => "This account may not do this. Use the agency's own account or ask the administrator.",
  "no-such-address": () => "There is nothing at this address. Start again from the first page.",
  "method-not-allowed": ({ allowed }) => `This address takes only: ${allowed.join(", ")}.`,
  "period-not-found": ({ period }) => `There is no period “${period}”. Choose one from the list of periods.`,
  "report-not-found": () => "This agency owes nothing in this period. Choose from the list of reports.",
  "submission-not-found": ({ number }) => `This report has no submission ${number}. Choose from the list.`,
  "malformed-json": () => "What was sent is not well-formed JSON.",
  "content-type": ({ expected }) => `What is sent must be of the type ${expected}.`,
  "too-large": ({ megabytes }) => `More than ${megabytes} MB were sent. Save in several steps.`,
  "file-too-large": ({ megabytes }) => `The file is larger than ${megabytes} MB. Remove pictures and extra sheets.`,
  "invalid-request": ({ issues }) =>
    `What was sent is not right at: ${issues.map((each) => each.path || "the whole").join(", ")}.`,
  "key-reused": () => "This idempotency key was used for another request. Use a new one.",
  "not-open": ({ period, opens }) => `${period} opens on ${formatDay(opens)}.`,
  "not-yet": ({ period, from }) => `${period} takes reports from ${formatDay(from)}. What is saved stays.`,
  locked: ({ period, since }) =>
    `${period} is locked since ${formatDay(since)}. Ask the standing office for more time.`,
  accepted: ({ number }) => `Submission ${number} was accepted. Ask the standing office to return it.`,
  "cells-not-open": ({ cells }) => `${cells.length} cells are not the agency's to fill; nothing was saved.`,
  "version-unknown": ({ current }) => `The system holds version ${current}, older than yours. Load the report again.`,
  "version-changed": ({ current }) => `The report has changed (version ${current}). Look at its findings, then submit.`,
  "secrecy-marking": () =>
    "The content carries a secrecy marking; nothing was kept. Use the channels for secret papers.",
  "nothing-owed": () => "This agency owes nothing in this period.",
  "still-errors": ({ count, title }) => `${count} errors left. Begin with: ${title}.`,
  "reasons-missing": ({ count }) => `${count} reasons missing.`,
  "head-missing": () => "Name and title of the head of agency missing.",
  "newer-submission": ({ newest }) => `The agency has sent submission ${newest}. Look at that one first.`,
  "already-decided": ({ number, status }) => `Submission ${number} was already ${status}. Load again.`,
  "return-until-past": ({ today }) => `The day to send again must be ${formatDay(today)} or later.`,
  "no-such-row": ({ rows }) => `The report has no row ${rows.join(", ")}.`,
  "clock-backwards": ({ now }) => `The demonstration clock only moves forward; it is ${formatTime(now)}.`,
  busy: ({ seconds }) => `Busy. Try again in ${seconds} s.`,
  "too-slow": () => "What was sent did not arrive completely. Check the connection and send again.",
  unexpected: ({ id }) => `Our fault, not your data. Nothing is lost. Code ${id}.`,
};
