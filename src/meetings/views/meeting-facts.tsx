import type { HolidayChanges } from "../../lib/calendar/holidays";
import { shownDay } from "../../lib/calendar/wareki";
import type { Day } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { SummaryList, type SummaryRow } from "../../ui/summary-list";
import { type Meeting, gathers } from "../model";
import { words as retentionWords } from "../../words/retention";
import { vocabulary } from "../words";
import { words } from "../page-words";
import { Due } from "./due";
import { MeetingWhen } from "../../ui/meeting-when";

/** The version of the 開催要綱 in force on the day. */
export interface Cited {
  readonly title: string;
  readonly validFrom: Day;
}

/** How long the record is kept, and what becomes of it then. */
export interface Kept {
  readonly createdYear: number;
  readonly years: number;
  readonly endsOn: Day;
  readonly disposition: "transfer" | "disposal";
}

interface Props {
  kept: Kept | null;
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

/** The day of the meeting; a circulated one has none before its result. */
const When = ({ page, meeting }: Pick<Props, "page" | "meeting">) =>
  meeting.day === null && !gathers(meeting.format) ? (
    <>{words[page.lang].notDecided}</>
  ) : (
    <MeetingWhen page={page} meeting={meeting} />
  );

const planned = ({ page, meeting, changes }: Props): SummaryRow[] => {
  const w = words[page.lang];
  const wasHeld = meeting.actualStart !== null;
  return [
    {
      term: gathers(meeting.format) ? w.day : w.circulatedDay,
      value: <When page={page} meeting={meeting} />,
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

const retention = ({ page, kept }: Props): SummaryRow[] => {
  if (kept === null) return [];
  const w = retentionWords[page.lang];
  const { createdYear, years, endsOn, disposition } = kept;
  return [
    {
      term: w.period,
      value: (
        <a href={paths[page.lang].retention(`?year=${createdYear}`)}>
          {w.kept(years, endsOn, disposition)}
        </a>
      ),
    },
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
        ...retention(props),
      ]}
    />
  );
};
