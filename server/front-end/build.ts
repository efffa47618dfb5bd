import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join, relative } from "node:path";

const root = new URL("../..", import.meta.url).pathname;
const config = join(root, ".config/vite.config.ts");
const builds = join(root, ".build/web");
const inputs = ["addin", "templates", ".config/vite.config.ts", "package-lock.json"];

/** A build that nobody asked for during this time is not served by a running server any more. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Builds the front end, unless a build of the very same inputs is there. Each build has a folder of its own, named by
 * the hash of its inputs and moved into place when it is complete: two processes may build at the same time, and one
 * that runs keeps serving the files it started with.
 * @returns the folder with index.html and assets/
 */
export async function buildFrontEnd(): Promise<string> {
  const folder = join(builds, await hashOfInputs());
  if (existsSync(folder)) return folder;
  const workshop = join(root, ".build", `web-${randomUUID()}`);
  await buildInto(workshop);
  await moveIntoPlace(workshop, folder);
  await removeOld(folder);
  return folder;
}

/** Libraries choose their checked or their quick form by NODE_ENV, which Vite takes from the process alone. */
async function buildInto(folder: string): Promise<void> {
  const { build } = await import("vite");
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    await build({ configFile: config, logLevel: "warn", build: { outDir: folder } });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

async function moveIntoPlace(workshop: string, folder: string): Promise<void> {
  await mkdir(builds, { recursive: true });
  try {
    await rename(workshop, folder);
  } catch (fault) {
    await rm(workshop, { recursive: true, force: true });
    // Another process was quicker with the same build.
    if (!existsSync(folder)) throw fault;
  }
}

async function removeOld(current: string): Promise<void> {
  for (const name of await readdir(builds)) {
    const folder = join(builds, name);
    if (folder !== current && Date.now() - (await stat(folder)).mtimeMs > KEPT_MS) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function hashOfInputs(): Promise<string> {
  const hash = createHash("sha256");
  for (const file of (await Promise.all(inputs.map(filesUnder))).flat().sort()) {
    hash
      .update(relative(root, file))
      .update("\0")
      .update(await readFile(file))
      .update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}

async function filesUnder(input: string): Promise<string[]> {
  const path = join(root, input);
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
}
