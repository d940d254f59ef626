import { createHmac, randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** What a hash was made with; the text of the hash carries it. */
interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** An OWASP setting that the platform's memory bears (16 MB, some 0.2 s); its PBKDF2 stops short of one. */
const cost: Cost = { N: 16_384, r: 8, p: 5 };
const bytes = 32;

/** Longer ones are refused unread: normalising and hashing them would be work for an attacker's sake. */
const longest = 1024;

const prefixOf = ({ N, r, p }: Cost) => `scrypt$${N}$${r}$${p}$`;

const derived = (password: string, pepper: string, salt: Buffer, by: Cost): Promise<Buffer> => {
  const peppered = createHmac("sha256", pepper).update(password.normalize("NFKC")).digest();
  return new Promise((resolve, reject) => {
    scrypt(peppered, salt, bytes, by, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
};

/** Whether a password is short enough to be looked at. */
const isBearable = (password: string): boolean => password.length <= longest;

/** The text to keep of a password. Throws on one over 1,024 characters. */
export async function hashPassword(password: string, pepper: string): Promise<string> {
  if (!isBearable(password)) throw new RangeError("The password is too long to be hashed");
  const salt = randomBytes(16);
  const key = await derived(password, pepper, salt, cost);
  return `${prefixOf(cost)}${salt.toString("base64url")}$${key.toString("base64url")}`;
}

const parsed = (hash: string) => {
  const [kind, N, r, p, salt, key] = hash.split("$");
  const by: Cost = { N: Number(N), r: Number(r), p: Number(p) };
  return kind === "scrypt" && salt && key
    ? { by, salt: Buffer.from(salt, "base64url"), key: Buffer.from(key, "base64url") }
    : null;
};

/** Nobody's password: what an unknown account is compared with, so that it takes as long as a known one. */
const nobodys = `${prefixOf(cost)}${"A".repeat(22)}$${"A".repeat(43)}`;

/** Whether the password is the one that was hashed; an absent hash takes as long and is never right. */
export async function isPassword(
  password: string,
  hash: string | undefined,
  pepper: string,
): Promise<boolean> {
  const kept = parsed(hash ?? nobodys);
  if (kept === null || !isBearable(password)) return false;
  const key = await derived(password, pepper, kept.salt, kept.by);
  return key.length === kept.key.length && timingSafeEqual(key, kept.key) && hash !== undefined;
}

/** Whether a hash was made with other parameters than today's. */
export const needsUpgrade = (hash: string): boolean => !hash.startsWith(prefixOf(cost));
