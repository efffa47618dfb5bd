import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import chromium, { inflate } from "@sparticuz/chromium";

const builds = fileURLToPath(new URL("../../.build", import.meta.url));
const packed = dirname(dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))));

export interface UnpackedBrowser {
  readonly program: string;
  /** Libraries and fonts that came with it: a bare machine has neither. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Unpacks the browser that npm brought, once for each version. Test files run side by side, so each unpacks where
 * nobody looks and moves the whole into place; the package itself would let the second start a half-written program.
 */
export async function unpackBrowser(): Promise<UnpackedBrowser> {
  const { version } = JSON.parse(await readFile(join(packed, "package.json"), "utf8")) as { version: string };
  const home = join(builds, `chromium-${version}`);
  if (!existsSync(home)) {
    const workshop = join(builds, `chromium-${randomUUID()}`);
    await unpackInto(workshop, home);
    await moveIntoPlace(workshop, home);
  }
  return {
    program: join(home, "chromium"),
    env: { LD_LIBRARY_PATH: join(home, "al2023", "lib"), FONTCONFIG_PATH: join(home, "fonts") },
  };
}

async function unpackInto(folder: string, home: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const before = process.env.TMPDIR;
  // The package unpacks into the folder for temporary files, wherever that is.
  process.env.TMPDIR = folder;
  try {
    await chromium.executablePath();
    await inflate(join(packed, "bin", "al2023.tar.br"));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await writeFile(join(folder, "fonts", "fonts.conf"), fontSettings(home));
}

/** The cache's folder has to be named in full: a relative one is made wherever the tests are started. */
function fontSettings(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir>${join(home, "fonts", "cache")}</cachedir>
</fontconfig>
`;
}

async function moveIntoPlace(workshop: string, home: string): Promise<void> {
  try {
    await rename(workshop, home);
  } catch (fault) {
    await rm(workshop, { recursive: true, force: true });
    // Another test file was quicker.
    if (!existsSync(home)) throw fault;
  }
}
