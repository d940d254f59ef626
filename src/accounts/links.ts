import { type Instant, later } from "../lib/clock";
import { hashOf, newToken } from "./tokens";

/** A new link that works once: the token for whoever it is handed to, and what D1 keeps of it. */
export function newLink(now: Instant, hours: number) {
  const token = newToken();
  const expiresAt = later(now, hours * 3_600_000);
  return { token, kept: { tokenHash: hashOf(token), createdAt: now, expiresAt } };
}
