import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "./client.ts";
import { Broken } from "./play/city.ts";
import { PERIODS, playCity, STARTS_AT } from "./play/play-city.ts";
import { progressBar } from "./progress.ts";
import { recount } from "./recount.ts";
import { startServer } from "./server-process.ts";
import { summaryOf } from "./summary.ts";
import { writeResults } from "./write-results.ts";

/** The password of all demonstration accounts, as `npm start` prints it. */
const PASSWORD = "minh-hoa-2026";
const out = fileURLToPath(new URL("../../out", import.meta.url));
const data = join(out, "du-lieu");

const started = performance.now();
for (const folder of [data, ...PERIODS.map((id) => join(out, id))]) await rm(folder, { recursive: true, force: true });
process.stdout.write("Cả Thành phố báo cáo quý II rồi quý III/2026 (SỐ LIỆU MINH HỌA)\n");
const server = await startServer(data, STARTS_AT);
const progress = progressBar();
let faults: readonly string[] = [];
try {
  faults = await playAndTell(server.address);
} catch (error) {
  if (!(error instanceof Broken)) throw error;
  faults = [error.message];
} finally {
  progress.end();
  await server.stop();
}
if (faults.length > 0) {
  process.stderr.write(`\n${faults.length} chỗ không đúng:\n${faults.map((each) => `  ${each}`).join("\n")}\n`);
  process.exitCode = 1;
}

async function playAndTell(address: string): Promise<readonly string[]> {
  const play = await playCity({ address, password: PASSWORD, only: null, ...progress });
  progress.end();
  const signIn = ({ code }: { code: string }) => new Client(address).signIn(`demo.${code.toLowerCase()}`, PASSWORD);
  const consolidations = await writeResults(play, out, signIn);
  const wrong = play.neverMade.map((rule) => `không đơn vị nào có chỗ để mắc ${rule}`);
  const before = [...play.periods].reverse();
  for (const [i, period] of play.periods.entries()) {
    const consolidation = consolidations.get(period.id);
    if (!consolidation) throw new Error(`No consolidation of ${period.id}`);
    const played = before.slice(play.periods.length - 1 - i).map(({ id }) => play.stories.get(id) ?? []);
    const compared = recount(consolidation, play.plan, period, played);
    process.stdout.write(`${summaryOf(period.id, play.stories.get(period.id) ?? [], compared)}\n`);
    for (const { name, counted, told } of compared) {
      if (counted !== told) wrong.push(`${period.id} ${name}: đếm lại ${counted}, tổng hợp ghi ${told}`);
    }
  }
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(
    `Xong sau ${seconds} giây. Kết quả ở out/${PERIODS.join(", out/")}.\n` +
      `Xem tiếp trên trang: NQ57_DATA=out/du-lieu npm start\n`,
  );
  return wrong;
}
