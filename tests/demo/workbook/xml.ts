const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (all, name: string) => {
    if (name.startsWith("#x")) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    return name.startsWith("#") ? String.fromCodePoint(Number(name.slice(1))) : (ENTITIES[name] ?? all);
  });
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

const patterns = new Map<string, RegExp>();

/** ` name="value"` among attributes; the value is its first group. */
function patternOf(name: string): RegExp {
  const pattern = patterns.get(name) ?? new RegExp(`(?:^|\\s+)${name}="([^"]*)"`);
  patterns.set(name, pattern);
  return pattern;
}

/** The value of an attribute in the text between `<name` and `>`; undefined when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = patternOf(name).exec(attributes)?.[1];
  return found === undefined ? undefined : unescapeXml(found);
}

/** Sets or (undefined) removes an attribute. */
export function withAttribute(attributes: string, name: string, value: string | undefined): string {
  const without = attributes.replace(patternOf(name), "");
  return value === undefined ? without : `${without} ${name}="${escapeXml(value)}"`;
}

/** All text inside `<t>` elements, joined: a shared or inline string, rich or plain. */
export function textIn(xml: string): string {
  return [...xml.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)].map((match) => unescapeXml(match[1] ?? "")).join("");
}
