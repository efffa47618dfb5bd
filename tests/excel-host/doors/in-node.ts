/// <reference types="office-js" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import type { ExcelHost } from "../host.ts";
import type { Batch } from "../protocol/request.ts";

const bundle = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-win32-16.01.js");
let script: Script | null = null;

/** What the unmodified library puts into its window. */
export interface OfficeJs {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: string | Batch };
}

/**
 * Loads the genuine Office.js for Excel, unmodified, before a host: `Excel.run` and events work as in Excel.
 * Its door is `_richApiNativeBridge`, a global that has to be there before the library (undocumented: see hooks.test.ts).
 */
export function loadOfficeJs(host: ExcelHost): OfficeJs {
  const bridge: { onMessageFromHost: ((text: string) => void) | null; sendMessageToHost: (text: string) => void } = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => void answer(JSON.parse(text)),
  };
  const send = (message: unknown) => bridge.onMessageFromHost?.(JSON.stringify(message));
  const answer = async ({ id, flags, message: { body } }: Message) => {
    const batch: Batch = typeof body === "string" ? JSON.parse(body) : body;
    const reply = await host.request(batch, flags);
    send({ id, type: 2, flags, message: { statusCode: 200, headers: {}, body: reply } });
  };
  host.onEvents((entries) => send({ type: 3, message: { entries } }));
  script ??= new Script(readFileSync(bundle, "utf8"), { filename: "excel-win32-16.01.js" });
  const window = createContext(windowWith(bridge));
  script.runInContext(window);
  return window as unknown as OfficeJs;
}

/** As little of a browser as the library asks for. */
function windowWith(bridge: unknown): Record<string, unknown> {
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    navigator: { userAgent: "node" },
    location: { href: "https://localhost/", hash: "", search: "", protocol: "https:", origin: "https://localhost" },
    document: { addEventListener() {}, getElementsByTagName: () => [], readyState: "loading" },
    addEventListener() {},
    _richApiNativeBridge: bridge,
  };
  window.window = window;
  window.self = window;
  return window;
}
