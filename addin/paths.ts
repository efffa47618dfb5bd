import type { ReportKey } from "./api/api.ts";

/** Where each screen stands, as a hash: the same in page and pane. */
export const paths = {
  home: "#/",
  agency: (agency: string) => `#/agencies/${agency}`,
  check: ({ period, agency }: ReportKey) => `#/reports/${period}/${agency}`,
  submit: ({ period, agency }: ReportKey) => `#/reports/${period}/${agency}/submit`,
  /** @param again the same content had been sent before */
  receipt: ({ period, agency }: ReportKey, number: number, again = false) =>
    `#/reports/${period}/${agency}/receipts/${number}${again ? "/again" : ""}`,
  board: (period: string) => `#/board/${period}`,
  review: ({ period, agency }: ReportKey, number: number) => `#/reviews/${period}/${agency}/${number}`,
  consolidation: (period: string | null) => (period === null ? "#/consolidations" : `#/consolidations/${period}`),
  help: "#/help",
};
