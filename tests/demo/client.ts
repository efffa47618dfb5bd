import type { Problem } from "./api-shapes.ts";

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The server said no, with a code and a sentence. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(request: string, problem: Problem) {
    super(`${request}: ${problem.status} ${problem.code}: ${problem.detail}`);
    this.problem = problem;
  }
}

/** One signed-in account speaking to the server: HTTP and JSON, nothing else. */
export class Client {
  readonly #base: string;
  readonly #token: string | null;

  constructor(base: string, token: string | null = null) {
    this.#base = base;
    this.#token = token;
  }

  async signIn(account: string, password: string): Promise<Client> {
    const session = await this.post<{ token: string }>("sessions", { account, password });
    return new Client(this.#base, session.token);
  }

  async get<T>(path: string): Promise<T> {
    return (await (await this.#send("GET", path, { accept: "application/json" })).json()) as T;
  }

  async getFile(path: string): Promise<Uint8Array> {
    return new Uint8Array(await (await this.#send("GET", path, { accept: XLSX })).arrayBuffer());
  }

  async post<T>(path: string, body: unknown): Promise<T> {
    return await this.#sendJson<T>("POST", path, body);
  }

  async put<T>(path: string, body: unknown): Promise<T> {
    return await this.#sendJson<T>("PUT", path, body);
  }

  async putFile<T>(path: string, file: Uint8Array, fileName: string): Promise<T> {
    const headers = { "content-type": XLSX, "x-file-name": encodeURIComponent(fileName) };
    return (await (await this.#send("PUT", path, headers, new Uint8Array(file))).json()) as T;
  }

  async #sendJson<T>(method: string, path: string, body: unknown): Promise<T> {
    const answer = await this.#send(method, path, { "content-type": "application/json" }, JSON.stringify(body));
    return (answer.status === 204 ? undefined : await answer.json()) as T;
  }

  async #send(method: string, path: string, headers: Record<string, string>, body?: string | Uint8Array<ArrayBuffer>) {
    const sent = new Headers(headers);
    if (this.#token !== null) sent.set("authorization", `Bearer ${this.#token}`);
    const answer = await fetch(`${this.#base}/api/v1/${path}`, { method, headers: sent, body: body ?? null });
    if (answer.ok) return answer;
    const text = await answer.text();
    if (answer.status >= 500) throw new Error(`${method} ${path}: the server failed with ${answer.status}: ${text}`);
    throw new Refusal(`${method} ${path}`, asProblem(answer.status, text));
  }
}

function asProblem(status: number, text: string): Problem {
  try {
    return JSON.parse(text) as Problem;
  } catch {
    return { status, code: "unreadable", title: "", detail: text.slice(0, 200) };
  }
}
