import { createHash, randomBytes } from "node:crypto";

/** What users may do on a protected sheet beside filling unlocked cells; the names are those of Office.js. */
export const allowances = [
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertRows",
  "allowInsertHyperlinks",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowSort",
  "allowAutoFilter",
  "allowPivotTables",
] as const;
export type Allowance = (typeof allowances)[number];

/** How far the selection goes: everywhere, into unlocked cells only, nowhere. */
export type SelectionMode = "Normal" | "Unlocked" | "None";

export interface SheetProtection {
  readonly allowed: ReadonlySet<Allowance>;
  readonly selectionMode: SelectionMode;
  readonly editObjects: boolean;
  readonly editScenarios: boolean;
  /** The attributes of a password, as files hold it; empty when there is none. */
  readonly password: Readonly<Record<string, string>>;
}

const SPINS = 1000;

/** A password as files hold it (ECMA-376 part 1, 18.3.1.85): SHA-512 with salt, spun. */
export function passwordAttributes(password: string): Record<string, string> {
  const salt = randomBytes(16).toString("base64");
  return {
    algorithmName: "SHA-512",
    saltValue: salt,
    spinCount: String(SPINS),
    hashValue: hashed(password, salt, SPINS),
  };
}

/** Whether this password opens the protection. A hash of the old kind (16 bit) opens for nobody here. */
export function opens({ password: { saltValue, hashValue, spinCount, password } }: SheetProtection, given: string) {
  if (!hashValue) return password === undefined;
  return hashed(given, saltValue ?? "", Number(spinCount)) === hashValue;
}

export function hasPassword({ password }: SheetProtection): boolean {
  return Object.keys(password).length > 0;
}

function hashed(password: string, salt: string, spins: number): string {
  const sha = (...parts: Buffer[]) => createHash("sha512").update(Buffer.concat(parts)).digest();
  let hash = sha(Buffer.from(salt, "base64"), Buffer.from(password, "utf16le"));
  for (let spin = 0; spin < spins; spin++) {
    const number = Buffer.alloc(4);
    number.writeUInt32LE(spin);
    hash = sha(hash, number);
  }
  return hash.toString("base64");
}
