import type { Page } from "../../lib/page";
import { dayOf } from "../../lib/clock";
import { words as named } from "../../publication/content/words";
import type { Announcement } from "../../publication/queries";
import type { RecentListed } from "../../publication/queries/listed-queries";
import { paths } from "../../paths";
import { Day } from "../../ui/day";
import { words as listed } from "../listed-words";
import { words } from "../words";
import { pageOf, titleIn } from "./links";

interface Line {
  readonly at: string;
  /** What kind of thing it is; empty where its title says so. */
  readonly kind: string;
  readonly title: string;
  readonly href: string;
  readonly happened: string;
}

const linesShown = 5;

const announcedLine = (page: Page, published: Announcement): Line => {
  const { kind, revision, withdrawal, publicFrom } = published;
  const w = words[page.lang].happened;
  const title = titleIn(published, page.lang);
  const kindName = named[page.lang].kinds[kind];
  const changed = revision === 1 ? w.first : w.changed(revision);
  return {
    at: publicFrom,
    // A 名簿 and a 開催要綱 are called by their kind.
    kind: kindName === title ? "" : kindName,
    title,
    href: pageOf(page.lang, published),
    happened: withdrawal === null ? changed : w.withdrawn,
  };
};

/** What came out at one time: the thing itself where it is one, else how many there are. */
const listedLine = (page: Page, recent: RecentListed): Line => {
  const { kind, count, code, publicFrom } = recent;
  const w = listed[page.lang];
  const to = paths[page.lang];
  const isMeasure = kind === "measure";
  const list = isMeasure ? to.publicMeasures() : to.publicActions();
  const one = isMeasure ? to.publicMeasure(code) : to.publicAction(code);
  return {
    at: publicFrom,
    kind: named[page.lang].kinds[kind],
    title: count === 1 ? titleIn(recent, page.lang) : w.several[kind](String(count)),
    href: count === 1 ? one : list,
    happened: w.madePublic,
  };
};

interface Props {
  page: Page;
  recent: readonly Announcement[];
  listed: readonly RecentListed[];
}

/** What was published, changed or withdrawn last. */
export const Recent = ({ page, recent, listed: several }: Props) => {
  const lines = [
    ...recent.map((one) => announcedLine(page, one)),
    ...several.map((one) => listedLine(page, one)),
  ].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return (
    <ol class="events">
      {lines.slice(0, linesShown).map(({ at, kind, title, href, happened }) => (
        <li>
          <span class="event-when">
            <Day day={dayOf(at)} lang={page.lang} />
            {kind && <span class="event-who">{kind}</span>}
          </span>
          <span class="event-what">
            <a href={href}>{title}</a> {happened}
          </span>
        </li>
      ))}
    </ol>
  );
};
