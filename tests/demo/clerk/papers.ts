import type { Agency } from "../api-shapes.ts";

/** How bodies whose code loses a Đ sign their papers. */
const BODIES: Readonly<Record<string, string>> = {
  SGDDT: "SGDĐT",
  LDLDTP: "LĐLĐ",
  THANHDOAN: "ĐTN",
  DHQG: "ĐHQG",
  DHSG: "ĐHSG",
  DHYKPNT: "ĐHYKPNT",
  DHTDM: "ĐHTDM",
  BQLKNNCNC: "BQLKNNCNC",
};

export type PaperKind = "KH" | "QĐ" | "BC" | "TTr";

/**
 * The number an agency's paper on a row bears: `45/KH-SKHCN` or, of a party body, `45-KH/ĐU`.
 * @param running a number no other row of the agency has
 */
export function paperNumber(agency: Agency, form: string, kind: PaperKind, running: number): string {
  if (form === "party") return `${running}-${kind}/${partyBody(agency)}`;
  return `${running}/${kind}-${stateBody(agency)}`;
}

function partyBody({ kind, code }: Agency): string {
  return kind === "party-advisory-body" ? code : "ĐU";
}

function stateBody({ kind, code }: Agency): string {
  return kind === "commune" ? "UBND" : (BODIES[code] ?? code);
}

/** The kind of paper a result asks for, by its own words. */
export function paperKindFor(expectedResult: string): PaperKind {
  if (/báo cáo/iu.test(expectedResult)) return "BC";
  if (/tờ trình/iu.test(expectedResult)) return "TTr";
  return /kế hoạch/iu.test(expectedResult) ? "KH" : "QĐ";
}
