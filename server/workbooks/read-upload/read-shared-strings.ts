import { cellText } from "./cell-text.ts";
import { limits } from "./limits.ts";
import type { Package } from "./open-package.ts";
import { readXml } from "./read-xml.ts";
import { Refused } from "./refused.ts";

/** The texts that cells refer to by number. */
export async function readSharedStrings(source: Package, part: string | null): Promise<readonly string[]> {
  if (part === null) return [];
  const strings: string[] = [];
  const rich = richText();
  let total = 0;
  await readXml(source.read(part), {
    open({ name }) {
      rich.open(name);
    },
    close(name, text) {
      rich.close(name, text);
      if (name !== "si") return;
      const string = cellText(rich.take());
      total += string.length;
      if (strings.push(string) > limits.sharedStrings || total > limits.totalText) throw new Refused("file-too-large");
    },
  });
  return strings;
}

/** Joins the runs of a formatted text; the reading aid of East Asian scripts is no part of it. */
export function richText() {
  let [joined, aside] = ["", false];
  return {
    open(name: string) {
      if (name === "rPh") aside = true;
    },
    close(name: string, text: string) {
      if (name === "rPh") aside = false;
      if (name === "t" && !aside) joined += text;
    },
    /** The text so far; the next begins empty. */
    take(): string {
      const text = joined;
      joined = "";
      return text;
    },
  };
}
