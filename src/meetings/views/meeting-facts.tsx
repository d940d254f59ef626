import type { HolidayChanges } from "../../lib/calendar/holidays";
import { shownDay } from "../../lib/calendar/wareki";
import type { Day } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { SummaryList, type SummaryRow } from "../../ui/summary-list";
import { type Meeting, gathers } from "../model";
import { vocabulary } from "../words";
import { words } from "../page-words";
import { Due } from "./due";
import { MeetingWhen } from "../../ui/meeting-when";

/** The version of the 開催要綱 in force on the day. */
export interface Cited {
  readonly title: string;
  readonly validFrom: Day;
}

interface Props {
  page: Page;
  meeting: Meeting;
  charter: Cited | undefined;
  changes: HolidayChanges;
}

/** A fact that is shown only where it is known. */
const known = (term: string, value: string): SummaryRow[] =>
  value === "" ? [] : [{ term, value: <span class="lines">{value}</span> }];

const Source = ({ meeting: { source, sourceUrl } }: { meeting: Meeting }) =>
  sourceUrl === "" ? <>{source}</> : <a href={sourceUrl}>{source || sourceUrl}</a>;

const planned = ({ page, meeting, changes }: Props): SummaryRow[] => {
  const w = words[page.lang];
  const wasHeld = meeting.actualStart !== null;
  return [
    {
      term: gathers(meeting.format) ? w.day : w.circulatedDay,
      value: <MeetingWhen page={page} meeting={meeting} />,
    },
    ...(wasHeld && meeting.plannedStart !== null
      ? [
          {
            term: w.planned,
            value: <MeetingWhen page={page} meeting={{ ...meeting, actualStart: null }} />,
          },
        ]
      : []),
    { term: w.format, value: vocabulary[page.lang].formats[meeting.format] },
    ...(gathers(meeting.format) ? [{ term: w.place, value: meeting.place || w.notDecided }] : []),
    ...(meeting.replyDue
      ? [
          {
            term: w.replyDue,
            value: (
              <Due
                page={page}
                due={meeting.replyDue}
                changes={changes}
                counts={meeting.state === "announced"}
              />
            ),
          },
        ]
      : []),
  ];
};

/** The facts of a meeting, with the charter it cites. */
export const MeetingFacts = (props: Props) => {
  const { page, meeting, charter } = props;
  const w = words[page.lang];
  return (
    <SummaryList
      rows={[
        ...planned(props),
        ...known(w.contact, meeting.contact),
        ...known(w.summary, meeting.summary),
        {
          term: w.charter,
          value: charter ? (
            <a href={paths[page.lang].deskCharter()}>
              {w.charterFrom(charter.title, shownDay(charter.validFrom, page.lang))}
            </a>
          ) : (
            w.noCharter
          ),
        },
        ...known(w.cancelReason, meeting.cancelReason),
        ...(meeting.source || meeting.sourceUrl
          ? [{ term: w.source, value: <Source meeting={meeting} /> }]
          : []),
      ]}
    />
  );
};
