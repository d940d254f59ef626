import { shownDay } from "../../lib/calendar/wareki";
import type { Lang } from "../../lib/lang";
import { shownQuantity } from "../../lib/quantity";
import type { ValueContent } from "../../measures/model/content";
import { words } from "../../words/measure-document";
import { type Revisions, held } from "./series";

const figure = ({ value, isApproximate, isWithdrawn }: ValueContent, lang: Lang) =>
  isWithdrawn ? words[lang].valueWithdrawn : shownQuantity(value, isApproximate, lang);

const One = ({ revisions, lang }: { revisions: Revisions; lang: Lang }) => {
  const value = held(revisions);
  const before = revisions.slice(0, -1).map((one) => figure(one, lang));
  if (value.period === "" && before.length === 0) return <>{figure(value, lang)}</>;
  return (
    <div>
      {value.period !== "" && <span class="small quiet">{`${value.period} `}</span>}
      <span class="nowrap">{figure(value, lang)}</span>
      {before.length > 0 && (
        <span class="small quiet">
          {" "}
          {words[lang].revisedFrom(before.join(lang === "ja" ? "、" : ", "))}
        </span>
      )}
    </div>
  );
};

/** What was published for a year, period by period, with what it was revised from. */
export const Values = ({ all, lang }: { all: readonly Revisions[]; lang: Lang }) => (
  <td>
    {all.map((revisions) => (
      <One revisions={revisions} lang={lang} />
    ))}
  </td>
);

/** When the actuals of a year were measured and published, and what is to be known of its values. */
export const Timing = ({ values, lang }: { values: readonly ValueContent[]; lang: Lang }) => {
  const w = words[lang];
  const told = values.flatMap(({ asOf, publishedOn, note }) => [
    ...(asOf === null ? [] : [w.measuredOn(shownDay(asOf, lang))]),
    ...(publishedOn === null ? [] : [w.publishedOn(shownDay(publishedOn, lang))]),
    ...(note === "" ? [] : [note]),
  ]);
  return <td>{[...new Set(told)].join(lang === "ja" ? "、" : ", ")}</td>;
};
