import { shownDay } from "../../lib/calendar/wareki";
import type { Day as CalendarDay } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { Chip } from "../../ui/chip";
import { Day } from "../../ui/day";
import { Details } from "../../ui/details";
import { SummaryList } from "../../ui/summary-list";
import { type CharterContent, type CharterVersion, inForceOn } from "../content/charter";
import { words as named } from "../content/words";
import { words } from "../words";
import { CharterSheet } from "./charter-sheet";
import { Source } from "./source";

const Facts = ({ page, version }: { page: Page; version: CharterVersion }) => {
  const w = words[page.lang];
  const { decidedOn, validFrom, source, sourceUrl } = version;
  return (
    <div class="screen-only">
      <SummaryList
        rows={[
          ...(decidedOn === null
            ? []
            : [{ term: w.decided, value: <Day day={decidedOn} lang={page.lang} /> }]),
          { term: w.validFrom, value: <Day day={validFrom} lang={page.lang} /> },
          ...(source === ""
            ? []
            : [
                {
                  term: named[page.lang].label.source,
                  value: <Source name={source} url={sourceUrl} />,
                },
              ]),
        ]}
      />
    </div>
  );
};

const Version = ({ page, version }: { page: Page; version: CharterVersion }) => (
  <>
    <Facts page={page} version={version} />
    <CharterSheet page={page} version={version} />
  </>
);

/** A published 開催要綱: the version in force on a day, then the others, folded. */
export const PublishedCharter = ({
  page,
  content,
  day,
}: {
  page: Page;
  content: CharterContent;
  day: CalendarDay;
}) => {
  const w = words[page.lang];
  const current = inForceOn(content.versions, day);
  const others = content.versions.filter((version) => version !== current).toReversed();
  return (
    <>
      {current && (
        <section class="section section-2">
          <div class="section-line">
            <h2>{current.title}</h2>
            <Chip tone="active">{w.inForce}</Chip>
          </div>
          <Version page={page} version={current} />
        </section>
      )}
      {others.map((version) => (
        <Details summary={w.otherVersion(version.title, shownDay(version.validFrom, page.lang))}>
          <Version page={page} version={version} />
        </Details>
      ))}
    </>
  );
};
