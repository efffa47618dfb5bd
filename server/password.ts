import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { z } from "zod";

const derive = promisify((parameters: Argon2Parameters, done: (error: Error | null, key: Buffer) => void) =>
  argon2("argon2id", parameters, done),
);

/** Kept with each hash, so that they can be raised later and old hashes still be checked (OWASP's smallest argon2id). */
const current = { memory: 19_456, passes: 2, parallelism: 1 };

const storedHash = z.object({
  algorithm: z.literal("argon2id"),
  memory: z.int().max(1_048_576),
  passes: z.int().max(100),
  parallelism: z.int().max(16),
  salt: z.base64(),
  key: z.base64(),
});

/** @returns JSON with the parameters, the salt and the key */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive({ ...current, message: message(password), nonce: salt, tagLength: 32 });
  const kept = { algorithm: "argon2id", ...current, salt: salt.toString("base64"), key: key.toString("base64") };
  return JSON.stringify(kept);
}

export async function isPassword(password: string, hash: string): Promise<boolean> {
  const { memory, passes, parallelism, salt, key } = storedHash.parse(JSON.parse(hash));
  const expected = Buffer.from(key, "base64");
  const nonce = Buffer.from(salt, "base64");
  const found = await derive({
    ...{ memory, passes, parallelism, nonce },
    message: message(password),
    tagLength: expected.length,
  });
  return timingSafeEqual(found, expected);
}

/** One Unicode form: the same letters typed with another keyboard are the same password. */
function message(password: string): Buffer {
  return Buffer.from(password.normalize("NFC"), "utf8");
}
