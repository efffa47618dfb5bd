import { expect, it } from "vitest";
import { hashPassword, isPassword } from "../../server/password.ts";

it("knows a password again, salts each hash, and keeps the parameters with it", async () => {
  const [one, two] = [await hashPassword("mật khẩu đủ dài"), await hashPassword("mật khẩu đủ dài")];
  expect(one).not.toBe(two);
  expect(await isPassword("mật khẩu đủ dài", one)).toBe(true);
  expect(await isPassword("mật khẩu đủ daì", one)).toBe(false);
  expect(JSON.parse(one)).toMatchObject({ algorithm: "argon2id", memory: 19_456, passes: 2, parallelism: 1 });
});

it("still checks a hash that was made with other parameters", async () => {
  // A known answer: made once with 8 MiB, 1 pass and a fixed salt.
  const older = {
    algorithm: "argon2id",
    ...{ memory: 8192, passes: 1, parallelism: 1 },
    salt: Buffer.from("0123456789abcdef").toString("base64"),
    key: "q61tdDJEFZIkmTH9UJgbYlYiPz2vIo7KCFIeQIXMemU=",
  };
  expect(await isPassword("mot mat khau cu", JSON.stringify(older))).toBe(true);
});
