import type { Lang } from "../../lib/lang";
import { words } from "../../words/chart";

const signed = (value: number, text: string, lang: Lang) =>
  value < 0 ? `${words[lang].minus}${text}` : text;

/** A figure in full: 630,000, 20.2; ▲38 in Japanese, −38 in English. */
export const fullFigure = (value: number, lang: Lang): string =>
  signed(value, Math.abs(value).toLocaleString("en-US", { maximumFractionDigits: 10 }), lang);

/** How many places after the point some figures need to be told as they are, three at most. */
export const placesIn = (values: readonly number[]): number =>
  Math.max(
    0,
    ...values.map((value) => {
      const [, fraction = ""] = String(Number(value.toPrecision(12))).split(".");
      return Math.min(fraction.length, 3);
    }),
  );

/** A figure as short as a chart needs it: 63万 or 630k, 30.2万, 1,682; below ten thousand with `places` after the point. */
export function shortFigure(value: number, lang: Lang, places = 0): string {
  const size = Math.abs(value);
  const scale = words[lang].scales.find(({ from }) => size >= from);
  const text = scale
    ? `${Number((size / scale.one).toPrecision(3)).toLocaleString("en-US")}${scale.sign}`
    : size.toLocaleString("en-US", {
        minimumFractionDigits: value === 0 ? 0 : places,
        maximumFractionDigits: places,
      });
  return signed(value, text, lang);
}
