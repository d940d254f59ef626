/** The size of a chart's letters, in the units of its picture. */
export const letter = 14;

/** About how wide a text runs: signs of Japanese are square, others a little over half of that. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + letter * (sign >= "\u2500" ? 1 : 0.58), 0);

/** The text, or as much of it as fits, with 「…」. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const signs = Array.from(text);
  while (signs.length > 0 && widthOf(`${signs.join("")}…`) > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}
