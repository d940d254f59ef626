import type { Child } from "hono/jsx";
import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import { words } from "../../words/measure-document";
import { Day } from "../day";
import { Details } from "../details";
import { AchievementMark } from "./achievement-mark";
import { countsOf } from "./achievements";
import { gradeMeaning, gradeName } from "./grades";
import { nameIn } from "./naming";
import { Part } from "./part";
import type { CouncilRatingShown, Told } from "./parts";
import { langOf } from "../lang-of";
import { AsTyped } from "../as-typed";

/** The last approved report of the year that is shown. */
const reportOf = ({ content, reports, year }: Told) =>
  [...(content.report ? [content.report] : []), ...reports].find((one) => one.year === year);

const unrated = { rating: null, reason: "", on: "" };

const Column = ({ owner, children }: { owner: string; children: Child }) => (
  <div class="rating">
    <dt>{owner}</dt>
    <dd>{children}</dd>
  </div>
);

interface RatedProps {
  told: Told;
  by: "self" | "council";
  rating: string | null | undefined;
  reason: string;
  on: string;
}

const Rated = ({ told, by, rating, reason, on }: RatedProps) => {
  const { lang } = told.page;
  const w = words[lang];
  if (!rating) return <p class="quiet">{w.unrated}</p>;
  const grades = told.gradesOf(told.year)[by];
  const meaning = gradeMeaning(grades, rating, lang);
  return (
    <>
      <p class="rating-grade">{gradeName(grades, rating, lang)}</p>
      {meaning && <p class="small quiet">{meaning}</p>}
      {reason && <AsTyped text={reason} />}
      <p class="small quiet">
        <Day day={on} lang={lang} />
      </p>
    </>
  );
};

/** What the council rated in other years, or rated again. */
const Earlier = ({
  told: { page, councilRatings, gradesOf },
  shown,
}: {
  told: Told;
  shown: CouncilRatingShown | undefined;
}) => {
  const { lang } = page;
  const w = words[lang];
  const others = councilRatings.filter((one) => one !== shown);
  return others.length === 0 ? null : (
    <Details summary={w.earlierRatings(others.length)}>
      <ul class="plain">
        {others.map(({ year, rating, reason, on }) => (
          <li>
            {w.fromYear(
              fiscalYearName(year, lang),
              gradeName(gradesOf(year).council, rating, lang),
            )}{" "}
            <span class="as-typed" lang={langOf(reason)}>
              {reason}
            </span>{" "}
            <span class="small quiet">
              <Day day={on} lang={lang} />
            </span>
          </li>
        ))}
      </ul>
    </Details>
  );
};

/** 自己評価, 会議の評価 and what the indicators come to, side by side: three owners, none in place of another. */
export const Ratings = ({ told }: { told: Told }) => {
  const { page, content, councilRatings, year } = told;
  const w = words[page.lang];
  const report = reportOf(told);
  const council = councilRatings.find((one) => one.year === year);
  const counts = countsOf(content.indicators, year);
  return (
    <Part told={told} part="ratings" title={w.ratings}>
      <dl class="ratings">
        <Column owner={w.selfRating(nameIn(content.lead, page.lang))}>
          <Rated
            told={told}
            by="self"
            {...(report
              ? { rating: report.selfRating, reason: report.selfReason, on: report.on }
              : unrated)}
          />
        </Column>
        <Column owner={w.councilRating}>
          <Rated told={told} by="council" {...(council ?? unrated)} />
        </Column>
        <Column owner={w.computed}>
          {counts.length === 0 && <p class="quiet">{w.noIndicators}</p>}
          {counts.map(({ achievement, count }) => (
            <p>
              <AchievementMark page={page} achievement={achievement} />{" "}
              <span class="nowrap">{w.countOf(count)}</span>
            </p>
          ))}
          <p class="small quiet">{w.computedLead}</p>
        </Column>
      </dl>
      <Earlier told={told} shown={council} />
    </Part>
  );
};
