import { completed, inProgress, measured } from "../builders.ts";
import { department, type TestServer } from "../test-server.ts";

/** Steps that many tests take on the way to what they are about. */

export const reportPath = `/reports/2026Q3/${department.id}`;
export const head = { name: "Nguyễn Văn Hòa", title: "Giám đốc" };
/** The department's two rows, answered as they should be. */
export const goodRows = { "PL1.IV.5": measured, "PL2.3": inProgress };
export const doneRows = { ...goodRows, "PL2.3": completed };

/** Saves and submits; warnings are answered. */
export async function submitted(server: TestServer, rows: object = goodRows, path = reportPath, account = "mai") {
  const mine = server.as(account);
  const { version } = (await mine.get(path)).body;
  const saved = await mine.put(`${path}/rows`, { baseVersion: version, rows });
  return mine.post(`${path}/submissions`, {
    version: saved.body.version,
    reasons: await reasonsFor(server, path, account),
    head,
  });
}

/** A reason for each warning that stands. */
export async function reasonsFor(
  server: TestServer,
  path = reportPath,
  account = "mai",
): Promise<Record<string, string>> {
  const { findings } = (await server.as(account).get(`${path}/findings`)).body;
  const warnings = findings.filter((each: { severity: string }) => each.severity === "warning");
  return Object.fromEntries(
    warnings.map((each: { reasonKey: string }) => [each.reasonKey, "Số liệu đã được rà soát lại với đơn vị cấp dưới."]),
  );
}
