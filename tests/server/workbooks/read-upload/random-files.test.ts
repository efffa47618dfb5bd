import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readUpload } from "../../../../server/workbooks/read-upload.ts";
import { aForm, anIndicator, aShare, aTask, inProgress, measured } from "../../../builders.ts";
import { aTemplateFile, sheetNamed } from "./a-template-file.ts";
import { xlsxOf } from "./build-xlsx.ts";

const form = aForm([anIndicator(), aShare(), aTask()]);
const file = aTemplateFile(form, { "PL1.IV.5": measured, "PL2.3": inProgress });
file.strings.push("<t>Đã xong</t>", "<r><t>a</t></r>");
file.styles.push({ format: "dd/mm/yyyy", locked: true }, { format: 9 });
sheetNamed(file, "Chỉ tiêu").merges.push("C1:D2");
sheetNamed(file, "Chỉ tiêu").isProtected = true;
const template = xlsxOf(file);
const parts = unzipSync(template);
const names = Object.keys(parts);

/** A fault of the reader rejects; a file that asks for too much is answered in time. */
async function isAnswered(bytes: Uint8Array): Promise<void> {
  const { problem, sheets } = await readUpload(bytes, "a.xlsx");
  if (problem !== null) expect(sheets).toEqual([]);
}

const anywhere = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
/** What is put into XML: pieces that mean something there, and pieces that do not. */
const snippet = fc.oneof(
  fc.constantFrom("<", ">", "/>", '"', "&amp;", "&x;", "&#0;", "<!DOCTYPE a>", "<!--", "<![CDATA[", "]]>", "<?x?>"),
  fc.constantFrom(
    "<row>",
    "</row>",
    '<c r="A1">',
    "<c/>",
    "</c>",
    "<v>",
    "</v>",
    "<f/>",
    "<is>",
    "<t>",
    "</sheetData>",
  ),
  fc.constantFrom(
    'r="ZZ9"',
    't="s"',
    't="e"',
    't="constructor"',
    's="-1"',
    's="1e9"',
    "__proto__",
    "constructor",
    "<constructor/>",
  ),
  fc.constantFrom("99999999999999999999", "-1", "NaN", "1e400", "_x0000_", "_xD800_", "\u0000", "\uFFFE", "ộ"),
  fc.string({ maxLength: 12, unit: "binary" }),
);

describe("whatever arrives is answered", () => {
  it("random bytes, also behind the first bytes of a zip", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.boolean(), async (bytes, zip) =>
        isAnswered(zip ? Buffer.concat([strToU8("PK\u0003\u0004"), bytes]) : bytes),
      ),
      { numRuns: 150 },
    );
  });

  it("a template with bytes changed, cut out or added anywhere in the zip", async () => {
    const change = fc.record({ at: anywhere, cut: fc.nat({ max: 40 }), put: fc.uint8Array({ maxLength: 40 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let bytes: Uint8Array = template;
        for (const { at, cut, put } of changes) {
          const from = Math.floor(at * bytes.length);
          bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + cut)]);
        }
        await isAnswered(bytes);
      }),
      { numRuns: 200 },
    );
  });

  it("a template with words of XML changed, cut out or added in its parts", async () => {
    const change = fc.record({ part: fc.constantFrom(...names), at: anywhere, cut: fc.nat({ max: 30 }), put: snippet });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const changed: Zippable = { ...parts };
        for (const { part, at, cut, put } of changes) {
          const xml = strFromU8(changed[part] as Uint8Array);
          const from = Math.floor(at * xml.length);
          changed[part] = strToU8(xml.slice(0, from) + put + xml.slice(from + cut));
        }
        await isAnswered(zipSync(changed, { level: 1 }));
      }),
      { numRuns: 400 },
    );
  });

  it("a template with attribute values and texts exchanged for others", async () => {
    const change = fc.record({ part: fc.constantFrom(...names), at: anywhere, put: snippet });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const changed: Zippable = { ...parts };
        for (const { part, at, put } of changes) {
          const places = strFromU8(changed[part] as Uint8Array).split(/("[^"]*"|>[^<]*<)/);
          const index = Math.floor((at * places.length) / 2) * 2 + 1;
          const was = places[index] ?? '""';
          const value = put.replace(/[<>&"]/g, "");
          if (index < places.length) places[index] = `${was[0]}${value}${was.at(-1)}`;
          changed[part] = strToU8(places.join(""));
        }
        await isAnswered(zipSync(changed, { level: 1 }));
      }),
      { numRuns: 400 },
    );
  });
});
