import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, join, normalize } from "node:path";

const library = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

export interface OfficePageServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** A page that loads the genuine office.js from its own server and nothing else, under a policy as strict as the pane's. */
export async function serveOfficePage(): Promise<OfficePageServer> {
  const server = createServer(async ({ url = "/" }, response) => {
    const path = normalize(new URL(url, "http://localhost").pathname);
    response.setHeader("Content-Security-Policy", "default-src 'none'; script-src 'self'; connect-src 'self'");
    if (path === "/") {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.end('<!doctype html><title>Add-in</title><script src="/office/office.js"></script>');
      return;
    }
    const file = path.startsWith("/office/")
      ? await readFile(join(library, path.slice("/office/".length))).catch(() => null)
      : null;
    response.statusCode = file ? 200 : 404;
    response.setHeader("Content-Type", "text/javascript; charset=utf-8");
    response.end(file ?? "");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
