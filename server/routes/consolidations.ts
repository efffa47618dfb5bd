import type { Request } from "express";
import { z } from "zod";
import { xlsxType } from "../../templates/api.ts";
import { Download, Tagged } from "../download.ts";
import { refuse } from "../problem.ts";
import { findPeriod } from "../reports/city.ts";
import { ok } from "../result.ts";
import { readingRoute } from "../route.ts";
import { writeConsolidation } from "../workbooks/write-consolidation.ts";

export const consolidationRoutes = [
  readingRoute({
    method: "get",
    path: "/consolidations/:period",
    action: "read-consolidation",
    summary: "The city's figures of a period; as a workbook with the suffix .xlsx or by Accept",
    params: z.object({ period: z.string() }),
    query: z.object({ include: z.enum(["accepted", "submitted"]).default("accepted") }),
    answer: z.unknown(),
    async read({ params, query, db, now, today, http, services }) {
      const period = findPeriod(services.city, params.period.replace(/\.xlsx$/, ""));
      if (!period) return refuse("period-not-found", { period: params.period });
      const workbook = wantsWorkbook(http, params.period);
      const demonstration = services.config.mode === "demonstration";
      const asked = { period, include: query.include, today, demonstration };
      const basis = await services.consolidations.basis(db, asked);
      const etag = workbook ? basis.etag.replace(/"$/, '-x"') : basis.etag;
      return ok(
        new Tagged(etag, async () => {
          const data = await services.consolidations.make(db, asked, basis);
          if (!workbook) return data;
          return new Download(`tong-hop-${period.id}.xlsx`, (to) => writeConsolidation(data, now, to));
        }),
      );
    },
  }),
];

function wantsWorkbook(http: Request, period: string): boolean {
  return period.endsWith(".xlsx") || http.accepts(["application/json", xlsxType]) === xlsxType;
}
