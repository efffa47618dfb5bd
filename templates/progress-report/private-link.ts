/** Most texts have nothing of a link, and are not looked at closely. */
const MAYBE = /:\/\/|\\|(?:script|data|file):/i;
/** Any address with a scheme; a letter or digit before it makes it part of a word. */
const WITH_SCHEME = /(?<![\p{L}\p{N}])([a-z][a-z0-9+.-]{1,20}):\/\/[^\s"”]+/giu;
/** Addresses that run or hold something themselves. */
const RUNNING = /(?<![\p{L}\p{N}])(?:javascript|vbscript|data|file):[^\s"”]+/iu;
/** C:\Users\… and \\server\share\… */
const ON_DISK = /(?<![\p{L}\p{N}])[a-z]:\\[^\s"”]+|(?<![^\s"“(])\\\\[^\s\\"”]+\\[^\s"”]+/iu;

/** The first link in a text that leads nowhere for others: no web address; null when there is none. */
export function linkNobodyElseOpens(text: string): string | null {
  if (!MAYBE.test(text)) return null;
  for (const [link, scheme = ""] of text.matchAll(WITH_SCHEME)) if (!/^https?$/i.test(scheme)) return link;
  return RUNNING.exec(text)?.[0] ?? ON_DISK.exec(text)?.[0] ?? null;
}
