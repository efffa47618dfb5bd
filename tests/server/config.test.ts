import { expect, it } from "vitest";
import { readConfig } from "../../server/config.ts";

it("gives a demonstration on this machine alone when nothing is set", () => {
  expect(readConfig({ PATH: "/bin" }, "/home")).toEqual({
    mode: "demonstration",
    dataFolder: "/home/.data",
    host: "127.0.0.1",
    port: 5700,
    trustedProxies: [],
    frameAncestors: ["'self'"],
    logLevel: "warn",
    demonstrationStart: new Date("2026-10-02T08:00:00+07:00"),
  });
});

it("reads lists, ports and folders", () => {
  const variables = {
    NQ57_DATA: "/var/lib/nq57",
    NQ57_PORT: "0",
    NQ57_TRUSTED_PROXIES: "10.0.0.1, 10.1.0.0/16",
    NQ57_FRAME_ANCESTORS: "'self' https://*.officeapps.live.com",
  };
  expect(readConfig(variables, "/home")).toMatchObject({
    dataFolder: "/var/lib/nq57",
    port: 0,
    trustedProxies: ["10.0.0.1", "10.1.0.0/16"],
    frameAncestors: ["'self'", "https://*.officeapps.live.com"],
  });
});

it.each([
  ["a mode that is none", { NQ57_MODE: "test" }],
  ["a port that is none", { NQ57_PORT: "70000" }],
  ["a misspelt name", { NQ57_MOED: "production" }],
])("refuses %s", (_, variables) => {
  expect(() => readConfig(variables, "/home")).toThrow();
});
