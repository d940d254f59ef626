import { createHash } from "node:crypto";

/** What a content weighs in at: the SHA-512 of its JSON text, in hex. */
export const sealOf = (content: string): string =>
  createHash("sha512").update(content).digest("hex");
