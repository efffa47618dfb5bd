import { z } from "zod";
import { problemResponse, xlsxType } from "../templates/api.ts";
import type { Route } from "./route.ts";

/** The published description of the interface, made from the routes themselves: OpenAPI 3.1. */
export function openApi(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) {
    const path = `/api/v1${route.path.replace(/:(\w+)/g, "{$1}")}`;
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Báo cáo NQ57", version: "1" },
    paths,
    components: {
      schemas: { Problem: schemaOf(problemResponse, "output") },
      securitySchemes: { bearer: { type: "http", scheme: "bearer" } },
    },
  };
}

function operation(route: Route): object {
  const problem = { description: "Refused", content: { "application/problem+json": { schema: problemRef } } };
  return {
    summary: route.summary,
    security: route.action === null ? [] : [{ bearer: [] }],
    parameters: [...parameters(route.params, "path"), ...parameters(route.query, "query")],
    ...(route.body === undefined ? {} : { requestBody: { required: true, content: contentOf(route.body, "input") } }),
    responses: {
      [route.answer === "nothing" ? 204 : (route.status ?? 200)]: {
        description: "Done",
        ...(route.answer === "nothing" ? {} : { content: contentOf(route.answer, "output") }),
      },
      default: problem,
    },
  };
}

const problemRef = { $ref: "#/components/schemas/Problem" };

function contentOf(what: unknown, io: "input" | "output"): object {
  if (what === "xlsx") return { [xlsxType]: { schema: { type: "string", format: "binary" } } };
  return { "application/json": { schema: schemaOf(what as z.ZodType, io) } };
}

function parameters(schema: z.ZodType | undefined, where: "path" | "query"): readonly object[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, "input") as {
    properties?: Record<string, object>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, each]) => ({
    ...{ name, in: where, schema: each },
    required: where === "path" || required.includes(name),
  }));
}

function schemaOf(schema: z.ZodType, io: "input" | "output"): object {
  return z.toJSONSchema(schema, { io, unrepresentable: "any" });
}
