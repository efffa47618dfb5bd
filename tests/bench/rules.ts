import { z } from "zod";
import { agencies, periods, plan } from "../../seeds/plan.ts";
import { type RawCell, type RawRows, rawCell } from "../../templates/cell.ts";
import { checkCity } from "../../templates/check-city.ts";
import { checkReport, type ReportToCheck } from "../../templates/check-report.ts";
import { parseEntries } from "../../templates/entry.ts";
import { buildForm } from "../../templates/progress-report/build-form.ts";
import { entryRows, owedRows, type ReportForm } from "../../templates/report-form.ts";
import { reportOf, source } from "../mistakes.ts";
import { medianTime } from "./median-time.ts";

/** DESIGN 10: what a check may take, in milliseconds. */
const bars = { report: 5, city: 500 };

/**
 * How fast the rules are: one report as long as they come, and all agencies in four quarters with the quarters before
 * them, on the real plan. Filled well, and with a slip in every fifth cell. Against bare zod parsing of the same rows,
 * which reads the cells and judges nothing.
 */
export function benchRules(): void {
  const clean = cityOf((rows) => rows);
  const slipped = cityOf(withSlips);
  const long = longest(clean);
  const longSlipped = longest(slipped);
  const rows = clean.reduce((sum, { form }) => sum + entryRows(form).length, 0);

  const report = medianTime(() => checkReport(long), { warmUps: 200, runs: 101 });
  const reportSlipped = medianTime(() => checkReport(longSlipped), { warmUps: 200, runs: 101 });
  const city = medianTime(() => checkAll(clean), { warmUps: 2, runs: 9 });
  const citySlipped = medianTime(() => checkAll(slipped), { warmUps: 2, runs: 9 });
  const zod = medianTime(zodParsing(clean), { warmUps: 2, runs: 9 });
  const across = acrossAgencies(clean);

  const { length: rowsOfReport } = entryRows(long.form);
  console.log(
    `One report, ${owedRows(long.form).length} owed of ${rowsOfReport} open rows: ${ms(report)} (bar ${bars.report} ms)`,
  );
  console.log(`  with a slip in every fifth cell, ${checkReport(longSlipped).length} findings: ${ms(reportSlipped)}`);
  console.log(`City, ${clean.length} reports, ${rows} rows: ${ms(city)} (bar ${bars.city} ms)`);
  console.log(`  with a slip in every fifth cell: ${ms(citySlipped)}`);
  console.log(`Across agencies, one quarter: ${ms(across)}`);
  console.log(`Bare zod parsing of the city's rows: ${ms(zod)}`);
  const rowsPerSecond = Math.round(rows / (city / 1000));
  const figures = {
    reportMs: round(report),
    cityMs: round(city),
    withinBars: report < bars.report && city < bars.city,
  };
  console.log(JSON.stringify({ bench: "rules", rowsPerSecond, ratioToZod: round(city / zod), ...figures }));
}

function checkAll(city: readonly ReportToCheck[]): void {
  for (const report of city) checkReport(report);
}

/** Every agency's report of every quarter, each with its earlier ones. */
function cityOf(fill: (rows: RawRows) => RawRows): readonly ReportToCheck[] {
  return agencies.flatMap((agency) => {
    let history: ReportToCheck["history"] = [];
    return periods.flatMap((period): ReportToCheck[] => {
      const form = buildForm(source, agency, period);
      if (!form || owedRows(form).length === 0) return [];
      const filled = reportOf(form, { history });
      const report = { ...filled, rows: fill(filled.rows) };
      history = [{ period, rows: report.rows }, ...history];
      return [report];
    });
  });
}

const SLIPS: readonly RawCell[] = [
  "khoảng 95%",
  "1,100",
  "Xong",
  "cuối tháng 9",
  "120",
  "…",
  "D:\\q3.docx",
  "0,6",
  null,
];

/** The same rows with every fifth cell as people get them wrong. */
function withSlips(rows: RawRows): RawRows {
  let cells = 0;
  return Object.fromEntries(
    Object.entries(rows).map(([id, row]) => [
      id,
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => {
          cells++;
          return [column, cells % 5 === 0 ? (SLIPS[(cells / 5) % SLIPS.length] ?? null) : cell];
        }),
      ),
    ]),
  );
}

/** The longest report of the last quarter that has all earlier ones behind it. */
function longest(city: readonly ReportToCheck[]): ReportToCheck {
  const [first] = [...city].sort(
    (a, b) => entryRows(b.form).length - entryRows(a.form).length || b.history.length - a.history.length,
  );
  if (!first) throw new Error("Nobody owes a report");
  return first;
}

/** One schema for each kind of row, as a form without rules would have it. */
function zodParsing(city: readonly ReportToCheck[]): () => void {
  const schemas = new Map<string, z.ZodType>();
  const schemaOf = (columns: readonly string[]) => {
    const key = columns.join();
    const schema =
      schemas.get(key) ?? z.object(Object.fromEntries(columns.map((column) => [column, rawCell.optional()])));
    schemas.set(key, schema);
    return schema;
  };
  const parsed = city.flatMap(({ form, rows }) =>
    entryRows(form).map((row) => ({ schema: schemaOf(Object.keys(row.accepts)), cells: rows[row.id] ?? {} })),
  );
  return () => {
    for (const { schema, cells } of parsed) schema.parse(cells);
  };
}

function acrossAgencies(city: readonly ReportToCheck[]): number {
  const period = periods[2];
  if (!period) throw new Error("No third quarter");
  const reports = city
    .filter(({ form }) => form.period.id === period.id)
    .map(({ form, rows }: { form: ReportForm; rows: RawRows }) => ({
      agency: form.agency,
      entries: parseEntries(form, rows),
    }));
  const nothing = new Set<string>();
  const input = {
    source: { ...source, plan },
    period,
    reports,
    rulesOff: nothing,
    rulesOnTrial: nothing,
    language: "vi",
  } as const;
  return medianTime(() => checkCity(input), { warmUps: 3, runs: 9 });
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

function ms(value: number): string {
  return `${round(value)} ms`;
}
