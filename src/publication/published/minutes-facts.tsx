import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import { SummaryList, type SummaryRow } from "../../ui/summary-list";
import type { PublishedAttendee, NamedHandout } from "../content/minutes";
import { handoutLine } from "../content/handout-label";
import { addressOf } from "../content/minutes-handouts";
import { attendeeLabel } from "../content/minutes-label";
import { words as named } from "../content/words";
import { words as shared } from "../words";
import type { MinutesDrawing } from "./minutes-drawing";
import { words } from "./minutes-words";
import { Source } from "./source";
import { When } from "./when";

type Paper = Omit<MinutesDrawing, "content"> & { handout: NamedHandout };

const Handout = ({ page, handout, hrefOf }: Paper) => {
  const { lang } = page;
  const w = words[lang];
  const submitter = (lang === "en" && handout.submitterEn) || handout.submitter;
  const name = handoutLine(handout, lang);
  const href = addressOf(handout, hrefOf);
  return (
    <li>
      {href === null ? name : <a href={href}>{name}</a>}
      {submitter !== "" && shared[lang].inBrackets(submitter)}
      {!handout.isOpen && <span class="tag">{w.closed}</span>}
    </li>
  );
};

const People = ({ page, people }: { page: Page; people: readonly PublishedAttendee[] }) => (
  <ul class="plain minutes-people">
    {people.map((one) => (
      <li>{attendeeLabel(one, page.lang)}</li>
    ))}
  </ul>
);

const shown = (term: string, isThere: boolean, value: () => Child): SummaryRow[] =>
  isThere ? [{ term, value: value() }] : [];

/** 日時, 場所, 出席者, 配布資料 and what else is said of the meeting. */
export const MinutesFacts = ({ page, content, hrefOf }: MinutesDrawing) => {
  const { lang } = page;
  const { attendees, handouts, place, format, source, sourceUrl } = content;
  const [w, n] = [words[lang], named[lang]];
  const came = attendees.filter(({ status }) => status !== "absent");
  const absent = attendees
    .filter(({ status }) => status === "absent")
    .map((one): PublishedAttendee => ({ ...one, status: "present" }));
  return (
    <SummaryList
      rows={[
        { term: shared[lang].when, value: <When page={page} content={content} /> },
        ...shown(n.label.format, n.formats[format] !== "", () => n.formats[format]),
        ...shown(n.label.place, place !== "", () => place),
        ...shown(w.attendees, came.length > 0, () => <People page={page} people={came} />),
        ...shown(w.absent, absent.length > 0, () => <People page={page} people={absent} />),
        ...shown(w.handouts, handouts.length > 0, () => (
          <ul class="plain">
            {handouts.map((handout) => (
              <Handout page={page} handout={handout} hrefOf={hrefOf} />
            ))}
          </ul>
        )),
        ...shown(n.label.source, source !== "", () => <Source name={source} url={sourceUrl} />),
      ]}
    />
  );
};
