import { benchRules } from "./rules.ts";

/** `npm run bench` runs all of them, `npm run bench -- rules` one. Each prints its figures and ends with a line of JSON. */
const benches = { rules: benchRules } as const;

const names = Object.keys(benches) as (keyof typeof benches)[];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !names.some((each) => each === name));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(", ")}. There are: ${names.join(", ")}.`);
  process.exitCode = 1;
} else {
  for (const name of names) if (asked.length === 0 || asked.includes(name)) await benches[name]();
}
