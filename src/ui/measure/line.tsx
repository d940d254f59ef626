import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import type { RelativeContent } from "../../measures/model/content";
import { vocabulary } from "../../words/measure";
import { words } from "../../words/measure-document";
import { titleOf } from "./naming";
import { Part } from "./part";
import type { Told } from "./parts";
import { type Stretch, stretchesOf } from "./standings";

interface Props {
  told: Told;
  measureLink?: ((code: string) => string | null) | undefined;
}

const Relative = ({ told, relative, measureLink }: Props & { relative: RelativeContent }) => {
  const { lang } = told.page;
  const { code, kind, isSuccessor, year } = relative;
  const href = measureLink?.(code);
  const name = `${code} ${titleOf(relative, lang)}`;
  return (
    <li>
      {words[lang].fromYear(
        fiscalYearName(year, lang),
        vocabulary[lang].successions[kind][isSuccessor ? "after" : "before"],
      )}{" "}
      {href ? <a href={href}>{name}</a> : name}
    </li>
  );
};

const Stood = ({ told, stretch }: { told: Told; stretch: Stretch }) => {
  const { lang } = told.page;
  const w = words[lang];
  const [from, to] = [fiscalYearName(stretch.from, lang), fiscalYearName(stretch.to, lang)];
  const years = stretch.from === stretch.to ? from : w.span(from, to);
  return <li>{w.fromYear(years, vocabulary[lang].continuities[stretch.continuity])}</li>;
};

/** 経緯: how the measure stood from year to year, and which it came from or goes on in; in the order of time. */
export const Line = ({ told, measureLink }: Props) => {
  const { page, content } = told;
  const w = words[page.lang];
  const stood = stretchesOf(content.sheets).map((stretch) => ({
    year: stretch.from,
    line: <Stood told={told} stretch={stretch} />,
  }));
  const related = content.relatives.map((relative) => ({
    year: relative.year,
    line: <Relative told={told} relative={relative} measureLink={measureLink} />,
  }));
  const lines = [...stood, ...related].toSorted((a, b) => a.year - b.year);
  return (
    <Part told={told} part="line" title={w.line}>
      <ul class="plain">{lines.map(({ line }) => line)}</ul>
      {content.relatives.length === 0 && <p class="quiet">{w.noRelatives}</p>}
    </Part>
  );
};
