import { createHmac, timingSafeEqual } from "node:crypto";

/** The mark that tells a device on which this account has signed in before: nobody can make it without the pepper. */
export const markOf = (emailKey: string, pepper: string): string =>
  createHmac("sha256", pepper).update(`device ${emailKey}`).digest("base64url");

/** Whether a device bears the account's mark. */
export const isMarked = (mark: string, emailKey: string, pepper: string): boolean => {
  const given = Buffer.from(mark);
  const right = Buffer.from(markOf(emailKey, pepper));
  return given.length === right.length && timingSafeEqual(given, right);
};

const browsers: [RegExp, string][] = [
  [/Edg(?:e|A|iOS)?\//, "Edge"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: [RegExp, string][] = [
  [/Windows/, "Windows"],
  [/iPhone|iPad/, "iOS"],
  [/Android/, "Android"],
  [/Macintosh/, "macOS"],
  [/Linux/, "Linux"],
];
const first = (known: readonly [RegExp, string][], agent: string) =>
  known.find(([pattern]) => pattern.test(agent))?.[1];

/** A browser and its system in two words, from what it says of itself; empty when it says nothing known. */
export const deviceName = (agent: string): string =>
  [first(browsers, agent), first(systems, agent)].filter((part) => part !== undefined).join(" / ");
