import { type Sql, add } from "../db/sql";
import { fiscalYear, fiscalYearLabel, weekdayOf } from "../lib/calendar/wareki";
import { nextWorkingDay, workingDaysBefore } from "../lib/calendar/working-days";
import { type Day, type Instant, dayNumber, dayNumbered, dayOf, instantOf } from "../lib/clock";
import { meetingId } from "./meetings";
import { standIn } from "./sources";

const friday = 5;
const eightWeeks = 56;

/** A Friday some eight weeks ahead, or the first working day after it. */
const dayAhead = (today: Day): Day => {
  const ahead = dayNumbered(dayNumber(today) + eightWeeks);
  const untilFriday = (friday - weekdayOf(ahead) + 7) % 7;
  const day = dayNumbered(dayNumber(ahead) + untilFriday);
  return nextWorkingDay(day);
};

const next = meetingId(17);

interface Item {
  readonly kind: string;
  readonly title: string;
  readonly minutes: number;
  readonly organizationId?: string;
  readonly note?: string;
}

const yearAfter = (day: Day) => fiscalYearLabel(`${fiscalYear(day) + 1}-04-01`, "ja");

const items = (day: Day): readonly Item[] => [
  {
    kind: "report",
    title: "テレワークの現況について",
    minutes: 10,
    organizationId: "mlit",
    note: "（サンプル）国土交通省の説明が長引くときは、質疑を意見交換に回してください。",
  },
  {
    kind: "explanation",
    title: `${yearAfter(day)}のテレワーク関係施策について`,
    minutes: 20,
    organizationId: "mic",
  },
  { kind: "discussion", title: "意見交換", minutes: 10 },
  { kind: "other", title: "その他", minutes: 5 },
];

const waiting: readonly (Item & { readonly state: string; readonly meeting: string | null })[] = [
  {
    kind: "explanation",
    title: "テレワーク相談センターの取組について",
    minutes: 5,
    organizationId: "mhlw",
    state: "proposed",
    meeting: next,
  },
  {
    kind: "discussion",
    title: "テレワーク関係指標の定義の整理について",
    minutes: 10,
    organizationId: "mlit",
    state: "taken",
    meeting: null,
  },
  {
    kind: "report",
    title: "テレワークセキュリティガイドラインの更新について",
    minutes: 5,
    organizationId: "mic-joho",
    state: "taken",
    meeting: null,
  },
];

/** The meeting now being prepared, dated from the day of loading, with a proposal and a backlog. */
export function nextMeetingRows(at: Instant): readonly Sql[] {
  const day = dayAhead(dayOf(at));
  const agenda = items(day);
  return [
    add("meeting", {
      id: next,
      bodyId: "council",
      number: 17,
      format: "hybrid",
      state: "planning",
      day,
      plannedStart: "16:30",
      plannedEnd: "17:15",
      place: "総務省８階 第１特別会議室（Web会議併用）",
      replyDue: instantOf(workingDaysBefore(day, 4), "17:00"),
      contact: "テレワーク関係府省連絡会議 事務局（サンプル）",
      createdAt: at,
      ...standIn,
    }),
    ...agenda.map((item, index) =>
      add("agenda_item", {
        id: `${next}-item-${index + 1}`,
        bodyId: "council",
        meetingId: next,
        state: "taken",
        kind: item.kind,
        title: item.title,
        minutes: item.minutes,
        presenterOrganizationId: item.organizationId ?? null,
        noteToChair: item.note ?? "",
        createdAt: at,
      }),
    ),
    add("agenda_order", {
      id: next,
      itemIds: JSON.stringify(agenda.map((_, index) => `${next}-item-${index + 1}`)),
    }),
    ...waiting.map((item, index) =>
      add("agenda_item", {
        id: `waiting-${index + 1}`,
        bodyId: "council",
        meetingId: item.meeting,
        state: item.state,
        kind: item.kind,
        title: item.title,
        minutes: item.minutes,
        presenterOrganizationId: item.organizationId ?? null,
        proposedBy: item.organizationId ?? null,
        createdAt: at,
      }),
    ),
  ];
}
