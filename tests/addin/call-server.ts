import { demonstrationPassword } from "./browser.ts";

/** Asks the server as a program would: for what a test of the page needs to find there. */
export type Call = (method: "GET" | "POST" | "PUT" | "DELETE", path: string, body?: unknown) => Promise<unknown>;

export async function callAs(address: string, account: string): Promise<Call> {
  const session = await ask(address, null, "POST", "/sessions", { account, password: demonstrationPassword });
  const { token } = session as { token: string };
  return (method, path, body) => ask(address, token, method, path, body);
}

async function ask(
  address: string,
  token: string | null,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const response = await fetch(`${address}/api/v1${path}`, {
    method,
    headers: {
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text === "" ? null : JSON.parse(text);
}
