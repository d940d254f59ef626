import { createHash, randomBytes } from "node:crypto";

/** What D1 keeps of a token: its SHA-256 in hex. */
export const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** A new one-time token: 256 random bits in URL-safe letters. */
export const newToken = (): string => randomBytes(32).toString("base64url");
