import { resolve } from "node:path";
import { z } from "zod";

const list = (separator: RegExp) => z.string().transform((text) => text.split(separator).filter((each) => each !== ""));

/** Every setting there is, with its default; `npm start` alone gives a demonstration on this machine. */
const environment = z.strictObject({
  NQ57_MODE: z.enum(["demonstration", "production"]).default("demonstration"),
  /** Folder of the database, made when it is missing. */
  NQ57_DATA: z.string().min(1).default(".data"),
  NQ57_HOST: z.string().min(1).default("127.0.0.1"),
  /** 0 takes any free port. */
  NQ57_PORT: z.coerce.number().int().min(0).max(65_535).default(5700),
  /** Addresses or networks of reverse proxies whose forwarded headers are believed, with commas between. */
  NQ57_TRUSTED_PROXIES: list(/[,\s]+/).prefault(""),
  /** Who may frame the pages, as in the CSP directive; Excel on the web needs its hosts here. */
  NQ57_FRAME_ANCESTORS: list(/\s+/).prefault("'self'"),
  NQ57_LOG: z.enum(["debug", "info", "warn", "error", "silent"]).default("warn"),
  /** When the demonstration clock of a new database starts. */
  NQ57_DEMO_START: z.iso.datetime({ offset: true }).default("2026-10-02T08:00:00+07:00"),
});

export interface Config {
  readonly mode: "demonstration" | "production";
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  readonly trustedProxies: readonly string[];
  readonly frameAncestors: readonly string[];
  readonly logLevel: string;
  readonly demonstrationStart: Date;
}

/**
 * Reads the settings, once.
 * @throws z.ZodError for a value that is not allowed and for a name with our prefix that is no setting
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>, home: string): Config {
  const ours = Object.entries(variables).filter(([name, value]) => name.startsWith("NQ57_") && value !== undefined);
  const set = environment.parse(Object.fromEntries(ours));
  return {
    mode: set.NQ57_MODE,
    dataFolder: resolve(home, set.NQ57_DATA),
    host: set.NQ57_HOST,
    port: set.NQ57_PORT,
    trustedProxies: set.NQ57_TRUSTED_PROXIES,
    frameAncestors: set.NQ57_FRAME_ANCESTORS,
    logLevel: set.NQ57_LOG,
    demonstrationStart: new Date(set.NQ57_DEMO_START),
  };
}
