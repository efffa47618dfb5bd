import { defineConfig } from "vitest/config";

/** Tests run in the city's time zone, whatever the machine's. */
process.env.TZ = "Asia/Ho_Chi_Minh";

export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
  },
});
