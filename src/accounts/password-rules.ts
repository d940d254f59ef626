import { type Fault, fault } from "../lib/form";
import { fold, lengthOf } from "../lib/text";

/** Eight would do once a second factor is asked for (ASVS 6.2.1); until then fifteen. */
export const shortest = 15;
const longest = 128;

/** What a password must have beside the words that anybody would guess. */
const ownPart = 8;

/** Words of this house and its council: they make no password harder to guess. */
const contextWords = [
  "renkei",
  "telework",
  "テレワーク",
  "連携",
  "関係府省連絡会議",
  "連絡会議",
  "内閣官房",
  "内閣府",
  "総務省",
  "厚生労働省",
  "厚労省",
  "経済産業省",
  "経産省",
  "国土交通省",
  "国交省",
  "事務局",
  "パスワード",
  "password",
  "ministry",
  "soumu",
  "soumusho",
  "kantei",
  "passw0rd",
];

const localPartOf = (email: string) => {
  const local = fold(email).split("@")[0] ?? "";
  return lengthOf(local) >= 4 ? [local] : [];
};

/** One of a repeated unit: "abcabcabc" holds no more than "abc". */
const unrepeated = (text: string) => text.replace(/^(.+?)\1+$/su, "$1");

/** Letters or digits that stay, climb or descend by one, four or more of them, are worth one. */
function withoutRuns(text: string): string {
  const points = Array.from(text);
  const steps = points.map((point, i) =>
    i === 0 ? Number.NaN : (point.codePointAt(0) ?? 0) - (points[i - 1]?.codePointAt(0) ?? 0),
  );
  const goesOn = (i: number) => Math.abs(steps[i] ?? 2) <= 1 && steps[i] === steps[i - 1];
  return points.filter((_, i) => !(goesOn(i) || (goesOn(i + 1) && goesOn(i + 2)))).join("");
}

/** The text without any word of the list, the longest first at each place. */
function withoutListed(text: string, listed: ReadonlySet<string>): string {
  const longestWord = 20;
  let left = "";
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + longestWord);
    while (end - at >= ownPart && !listed.has(text.slice(at, end))) end -= 1;
    if (end - at >= ownPart) at = end;
    else left += text[at++] ?? "";
  }
  return left;
}

/**
 * What is wrong with a new password, or null. Any characters will do; what counts is its length in code
 * points and what is left of it without common passwords (`common`, folded, of 8 characters or more),
 * words of this house, one's own address, runs and repetitions (ASVS 6.2).
 */
export function passwordFault(
  password: string,
  about: { readonly email: string; readonly common: ReadonlySet<string> },
): Fault | null {
  const length = lengthOf(password);
  const facts = { minimum: String(shortest), maximum: String(longest), length: String(length) };
  if (password === "") return fault("required");
  if (length < shortest) return fault("passwordTooShort", facts);
  if (length > longest) return fault("tooLong", facts);
  const withoutContext = [...contextWords, ...localPartOf(about.email)]
    .map(fold)
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, word) => text.replaceAll(word, ""), fold(password));
  const own = withoutRuns(withoutListed(unrepeated(withoutContext), about.common));
  return lengthOf(own) < ownPart ? fault("passwordCommon") : null;
}
