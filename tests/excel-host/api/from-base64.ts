import { refuse } from "../model/refusal.ts";

/** A file from its base64 text; anything else in it, such as "data:…;base64,", is refused. */
export function fromBase64(text: string): Uint8Array {
  return /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text) ? Buffer.from(text, "base64") : refuse("badArgument");
}
