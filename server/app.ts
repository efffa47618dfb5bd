import { randomUUID } from "node:crypto";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import helmet from "helmet";
import { sql } from "kysely";
import { endpoint } from "./endpoint.ts";
import { openApi } from "./open-api.ts";
import { refuse } from "./problem.ts";
import { sendProblem } from "./reply.ts";
import type { Route } from "./route.ts";
import { routesOf } from "./routes/index.ts";
import type { Services } from "./services.ts";
import { StoreBusy } from "./store/busy.ts";
import { Turns } from "./turns.ts";

/** The whole HTTP side: the interface under `/api/v1`, the page beside it, problems for everything else. */
export function createApp(services: Services, page: RequestHandler | null): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("query parser", "simple");
  app.set("trust proxy", [...services.config.trustedProxies]);
  app.use(logged(services));
  app.use(
    helmet({
      // The page and the interface each set their own; frame-ancestors stands for the older header (DESIGN 12).
      contentSecurityPolicy: false,
      frameguard: false,
      crossOriginOpenerPolicy: false,
      strictTransportSecurity: { includeSubDomains: false },
    }),
  );
  app.use("/api/v1", api(services));
  app.get("/healthz", health(services));
  if (page) app.use(page);
  app.use(noSuchAddress(services));
  app.use(faults(services));
  return app;
}

/** Nothing that the interface answers is to be shown as a page, framed or kept by a cache. */
function apiHeaders({ config }: Services): RequestHandler {
  const policy = `default-src 'none'; frame-ancestors ${config.frameAncestors.join(" ")}`;
  return (_, response, next) => {
    response.set({ "content-security-policy": policy, "cache-control": "no-store" });
    next();
  };
}

function api(services: Services): express.Router {
  const router = express.Router();
  const routes = routesOf(services.demonstrationClock);
  router.use(apiHeaders(services));
  const turns = new Turns();
  for (const route of routes) router[route.method](route.path, endpoint(route, services, turns));
  const description = openApi(routes);
  router.get("/openapi.json", (_, response) => {
    response.json(description);
  });
  for (const [path, methods] of methodsByPath(routes)) router.all(path, notAllowed(services, methods));
  router.use(noSuchAddress(services));
  return router;
}

function methodsByPath(routes: readonly Route[]): ReadonlyMap<string, readonly string[]> {
  const byPath = Map.groupBy([...routes, { path: "/openapi.json", method: "get" }], ({ path }) => path);
  return new Map([...byPath].map(([path, of]) => [path, of.map(({ method }) => method.toUpperCase())]));
}

function notAllowed({ clock }: Services, allowed: readonly string[]): RequestHandler {
  return (_, response) => {
    response.set("allow", allowed.join(", "));
    sendProblem(response, refuse("method-not-allowed", { allowed }).problem, clock.now());
  };
}

function noSuchAddress({ clock }: Services): RequestHandler {
  return (_, response) => sendProblem(response, refuse("no-such-address").problem, clock.now());
}

/** Says whether the database answers. */
function health({ db }: Services): RequestHandler {
  return async (_, response) => {
    await sql`select 1`.execute(db);
    response.set("cache-control", "no-store").json({ ok: true });
  };
}

/** One line per request: who, which address, how it went, how long; never a body, a query or a token. */
function logged({ log }: Services): RequestHandler {
  return (http, response, next) => {
    const start = performance.now();
    response.on("close", () => {
      const ms = Math.round(performance.now() - start);
      log.info({ method: http.method, path: http.path, status: response.statusCode, ms, account: http.account });
    });
    next();
  };
}

/** What should never happen reaches this place once: a plain sentence with a code, and the fault in the log. */
function faults({ log, clock }: Services): ErrorRequestHandler {
  return (fault: unknown, http, response, _next) => {
    // Express says so of an address that cannot be decoded.
    if ((fault as { status?: number }).status === 400) {
      return sendProblem(response, refuse("no-such-address").problem, clock.now());
    }
    if (fault instanceof StoreBusy) return sendProblem(response, refuse("busy", { seconds: 5 }).problem, clock.now());
    const id = randomUUID().slice(0, 8);
    log.error({ id, method: http.method, path: http.path, account: http.account, err: fault });
    if (response.headersSent) return response.destroy();
    sendProblem(response, refuse("unexpected", { id }).problem, clock.now());
  };
}
