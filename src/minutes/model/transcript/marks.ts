/** A line taken apart: who it says speaks, and what. */
export interface Head {
  /** As typed, with what stands in parentheses behind it. */
  readonly typed: string;
  readonly label: string;
  /** What stands in parentheses: a name, 代理 and the like. */
  readonly inner: string;
  /** Where the speech begins if the parentheses are its own: （挙手）, behind a space. */
  readonly ownEnd: number;
  /** Where the speech begins in the line. */
  readonly end: number;
  /** Whether it is marked so strongly that it must be a speaker: a bullet, 【】 or a colon. */
  readonly sign: "bullet" | "bracket" | "colon" | "trailing";
}

/** What stands before a remark, and what stands before a line of a memo or a list. */
const rounds = "○〇◯◎●◉◆◇■□▼▽▲△";
const dots = "・･•-－–";
const bullets = rounds + dots;
const spaces = " \t　\u00A0";
const colons = "：:";
const opening = "（(";
const closing = "）)";
const brackets: Readonly<Record<string, string>> = { "【": "】", "［": "］", "[": "]", "〔": "〕" };
/** A label that has one of these is none. */
const sentence = "。、，,「『？！?!";
/** What a sign means to a label before it: it may end here, it ends here, or it was none. */
const meanings: ReadonlyMap<string, "mayEnd" | "ends" | "none"> = new Map([
  ...Array.from(spaces, (sign) => [sign, "mayEnd"] as const),
  ...Array.from(colons + opening, (sign) => [sign, "ends"] as const),
  ...Array.from(sentence, (sign) => [sign, "none"] as const),
]);

const longestLabel = 40;
const longestInner = 60;

/** Whether a bullet stands before a remark (○), not before a line of a list (・). */
export const isRound = (bullet: string): boolean => bullet !== "" && rounds.includes(bullet);

/** The first of some signs in a part of a line, or -1. */
function firstOf(line: string, signs: string, from: number, to: number): number {
  for (let i = from; i < Math.min(to, line.length); i += 1)
    if (signs.includes(line.charAt(i))) return i;
  return -1;
}

const pastSpaces = (line: string, from: number): number => {
  let i = from;
  while (i < line.length && spaces.includes(line.charAt(i))) i += 1;
  return i;
};

/** Where a line's own text begins, and the bullet before it; ○○ stands for a name, and is no bullet. */
export function bulletOf(line: string): { readonly bullet: string; readonly start: number } {
  const first = line.charAt(0);
  const isBullet = first !== "" && bullets.includes(first) && !bullets.includes(line.charAt(1));
  const start = isBullet ? pastSpaces(line, 1) : 0;
  return isBullet && start < line.length ? { bullet: first, start } : { bullet: "", start: 0 };
}

/** The sign after a label: its place, and whether it is a colon. */
function signAfter(
  line: string,
  from: number,
): { readonly isColon: boolean; readonly end: number } {
  const at = pastSpaces(line, from);
  const isColon = at < line.length && colons.includes(line.charAt(at));
  return { isColon, end: isColon ? pastSpaces(line, at + 1) : at };
}

/** 【厚生労働省】…, 【厚生労働省】：… */
function bracketed(line: string, start: number): Head | null {
  const close = brackets[line.charAt(start)];
  const end = close === undefined ? -1 : firstOf(line, close, start + 1, start + longestLabel + 2);
  if (end <= start + 1) return null;
  const label = line.slice(start + 1, end);
  const behind = signAfter(line, end + 1).end;
  return { typed: label, label, inner: "", ownEnd: behind, end: behind, sign: "bracket" };
}

/** The parentheses behind a label: what is in them, and where they have ended; nothing where none open, or none close soon. */
function parenthesis(line: string, from: number): { readonly inner: string; readonly end: number } {
  const open = pastSpaces(line, from);
  const isOpen = open < line.length && opening.includes(line.charAt(open));
  const close = isOpen ? firstOf(line, closing, open + 1, open + 2 + longestInner) : -1;
  return close === -1
    ? { inner: "", end: from }
    : { inner: line.slice(open + 1, close), end: close + 1 };
}

/** The places at which a label may end, from the left. */
function cutsOf(line: string, start: number): number[] {
  const cuts: number[] = [];
  const last = Math.min(start + longestLabel, line.length);
  for (let i = start; i <= last; i += 1) {
    const meaning = i === line.length ? "ends" : meanings.get(line.charAt(i));
    if (meaning === "none") break;
    if (meaning !== undefined) cuts.push(i);
    if (meaning === "ends") break;
  }
  return cuts;
}

function headAt(line: string, start: number, cut: number, bullet: string): Head | null {
  const label = line.slice(start, cut).trim();
  const { inner, end: behind } = parenthesis(line, cut);
  const { isColon, end } = signAfter(line, behind);
  if (label === "" || !(isColon || isRound(bullet))) return null;
  const typed = line.slice(start, behind).trim();
  const open = pastSpaces(line, cut);
  const isApart = !isColon && behind > cut && spaces.includes(line.charAt(open - 1));
  const ownEnd = isApart ? open : end;
  return { typed, label, inner, ownEnd, end, sign: isColon ? "colon" : "bullet" };
}

/** Everything that may name the speaker at the start of a line, the longest label first. */
export function headsOf(line: string): Head[] {
  const { bullet, start } = bulletOf(line);
  const bracket = bracketed(line, start);
  const heads = cutsOf(line, start)
    .toReversed()
    .map((cut) => headAt(line, start, cut, bullet))
    .filter((head) => head !== null);
  return bracket ? [bracket, ...heads] : heads;
}

/** The memo style: ・…（厚生労働省）. `end` is where the speech ends; null where a line has no such end. */
export function trailingOf(line: string): Head | null {
  const last = line.endsWith("。") ? line.length - 1 : line.length;
  if (last < 3 || !closing.includes(line.charAt(last - 1))) return null;
  const from = Math.max(0, last - 2 - longestLabel);
  const open = Math.max(line.lastIndexOf("（", last), line.lastIndexOf("(", last));
  if (open <= from) return null;
  const label = line.slice(open + 1, last - 1).trim();
  return label === ""
    ? null
    : { typed: label, label, inner: "", ownEnd: open, end: open, sign: "trailing" };
}
