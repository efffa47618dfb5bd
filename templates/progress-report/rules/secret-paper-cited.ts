import { textOf } from "../../entry.ts";
import { ruleParts as en } from "../../language/en/rule-parts.ts";
import { ruleParts as vi } from "../../language/vi/rule-parts.ts";
import { defineCellRule } from "../../rule.ts";
import { citesSecretDocument } from "../../secrecy-marking.ts";
import { sources } from "../sources.ts";

/** A paper's number with its degree in brackets is no secret by itself, but what is said of the paper may be. */
export const secretPaperCited = defineCellRule<Record<never, never>>({
  id: "secret-paper-cited",
  severity: "warning",
  source: sources.stateSecrets,
  example: {
    vi: { wrong: "số văn bản kèm độ mật trong ngoặc", right: "chỉ số, ký hiệu văn bản" },
    en: { wrong: "a paper's number with its degree in brackets", right: "the paper's number alone" },
  },
  on: ["text", "document-number"],
  check: ({ entry, column }) => (citesSecretDocument(textOf(entry, column) ?? "") ? {} : null),
  words: {
    vi: {
      title: () => "Có nhắc đến văn bản có độ mật",
      received: (_, { row }) => `${row}: số văn bản kèm độ mật`,
      expected: () => "không nêu nội dung của văn bản mật",
      fix: () => `Bỏ phần trích từ văn bản mật; ${vi.orGiveReason}`,
    },
    en: {
      title: () => "A secret paper is mentioned",
      received: (_, { row }) => `${row}: a paper's number with its degree`,
      expected: () => "nothing of what a secret paper says",
      fix: () => `Remove what comes from the secret paper, ${en.orGiveReason}`,
    },
  },
});
