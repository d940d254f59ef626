import { expect, test } from "vitest";
import { commonPasswords } from "../../src/accounts/common-passwords";
import { passwordFault } from "../../src/accounts/password-rules";
import { hashPassword, isPassword, needsUpgrade } from "../../src/accounts/passwords";

const pepper = "pepper";

test("a password is kept as a salted scrypt hash that names its parameters", async () => {
  const [one, other] = await Promise.all([
    hashPassword("曇りのち晴れ、傘を持って出る", pepper),
    hashPassword("曇りのち晴れ、傘を持って出る", pepper),
  ]);
  expect(one).toMatch(/^scrypt\$16384\$8\$5\$[\w-]{22}\$[\w-]{43}$/);
  expect(one).not.toBe(other);
  expect(await isPassword("曇りのち晴れ、傘を持って出る", one, pepper)).toBe(true);
  expect(await isPassword("曇りのち晴れ、傘を持って出た", one, pepper)).toBe(false);
  expect(await isPassword("曇りのち晴れ、傘を持って出る", one, "another pepper")).toBe(false);
  expect(needsUpgrade(one)).toBe(false);
  expect(needsUpgrade(one.replace("$5$", "$1$"))).toBe(true);
});

test("a hash made with older parameters still opens, and asks for an upgrade", async () => {
  const { createHmac, scryptSync } = await import("node:crypto");
  const salt = Buffer.from("0123456789abcdef");
  const peppered = createHmac("sha256", pepper).update("an old password").digest();
  const key = scryptSync(peppered, salt, 32, { N: 8192, r: 8, p: 1 });
  const old = `scrypt$8192$8$1$${salt.toString("base64url")}$${key.toString("base64url")}`;
  expect(await isPassword("an old password", old, pepper)).toBe(true);
  expect(needsUpgrade(old)).toBe(true);
});

test("full-width letters are the same password as half-width ones (NFKC)", async () => {
  const hash = await hashPassword("ＡＢＣ　ガ", pepper);
  expect(await isPassword("ABC ガ", hash, pepper)).toBe(true);
  expect(await isPassword("ABC ｶﾞ", hash, pepper)).toBe(true);
});

test("a password over 1,024 characters is refused before it is normalised or hashed", async () => {
  const huge = "㌖".repeat(1025);
  await expect(hashPassword(huge, pepper)).rejects.toThrow(RangeError);
  const before = performance.now();
  expect(await isPassword(huge, undefined, pepper)).toBe(false);
  expect(performance.now() - before).toBeLessThan(20);
});

test("an unknown account is never signed in to, whatever the password", async () => {
  expect(await isPassword("", undefined, pepper)).toBe(false);
  expect(await isPassword("anything at all", undefined, pepper)).toBe(false);
});

test("PBKDF2, whose useful strengths the platform refuses, is used nowhere", () => {
  const sources = import.meta.glob<string>("../../src/**/*.{ts,tsx}", {
    query: "?raw",
    import: "default",
    eager: true,
  });
  expect(Object.keys(sources).length).toBeGreaterThan(50);
  const using = Object.entries(sources).filter(([, text]) => /pbkdf2\s*[("]/i.test(text));
  expect(using.map(([path]) => path)).toEqual([]);
});

test("the shipped list holds more than ten thousand passwords of eight characters or more", async () => {
  const common = await commonPasswords();
  expect(common.size).toBeGreaterThanOrEqual(10_000);
  expect([...common].every((password) => password.length >= 8)).toBe(true);
});

test.each([
  ["", "required"],
  ["short", "passwordTooShort"],
  ["14 characters!", "passwordTooShort"],
  ["𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷", "passwordTooShort"],
  ["correct horse battery", null],
  ["15 code points!", null],
  ["青い空　白い雲　遠い山　近い川", null],
  ["🐟🐠🐡🦈🐙🦑🦐🦞🦀🐚🪸🐳🐋🐬🦭", null],
  ["x7#Lq".repeat(3), "passwordCommon"],
  [`${"よく眠る猫は静かに歩く".repeat(11)}……！`, null],
  [`${"よく眠る猫は静かに歩く".repeat(11)}………！！！！！`, "tooLong"],
  ["passwordpassword", "passwordCommon"],
  ["Password1234567", "passwordCommon"],
  ["PASSWORD12345678!", "passwordCommon"],
  ["iloveyou12345678", "passwordCommon"],
  ["aaaaaaaaaaaaaaaaaaaa", "passwordCommon"],
  ["abcdefghijklmnopqrst", "passwordCommon"],
  ["987654321098765432", "passwordCommon"],
  ["qwertyuiopasdfghjkl", "passwordCommon"],
  ["総務省総務省総務省総務省総務省", "passwordCommon"],
  ["総務省情報流通行政局２０２７", "passwordTooShort"],
  ["テレワーク関係府省連絡会議事務局", "passwordCommon"],
  ["ﾃﾚﾜｰｸﾃﾚﾜｰｸﾃﾚﾜｰｸ123", "passwordCommon"],
  ["renkei-telework-2027", "passwordCommon"],
  ["yamada.taro2027!!", "passwordCommon"],
  ["yamada.taro walks at dawn", null],
])("the new password %j is answered with %j", async (password, code) => {
  const about = { email: "Yamada.Taro@example.go.jp", common: await commonPasswords() };
  expect(passwordFault(password, about)?.code ?? null).toBe(code);
});
