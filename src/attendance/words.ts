import { shownDay, shownTime } from "../lib/calendar/wareki";
import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";
import type { AttendanceRefusal } from "./model/hindrance";

const of = (facts: Facts, name: string) => facts[name] ?? "";

const when = (f: Facts, lang: Lang) =>
  f["day"] ? `${shownDay(f["day"], lang, { weekday: true })} ${shownTime(of(f, "time"))}` : "";

type Sentences = Record<AttendanceRefusal, (facts: Facts) => string>;

const ja: Sentences = {
  "attendance.circulated": () =>
    "持ち回り開催の会議では、出欠を取りません。御意見の有無は、持ち回りの回答でお知らせください。",
  "attendance.cancelled": () => "この会議は中止になったため、出欠は変えられません。",
  "attendance.held": () =>
    "この会議は開催済みのため、回答は変えられません。当日の出欠に誤りがあるときは、事務局に御連絡ください。",
  "attendance.noDay": () =>
    "会議の日がまだ決まっていないため、出欠は回答できません。日程が決まりましたら御回答ください。",
  "attendance.vacant": (f) =>
    `会議の日に${of(f, "post")}が空席のため、出欠は回答できません。発令があれば、名簿に記録してから御回答ください。`,
  "attendance.dueHasPassed": (f) =>
    `回答期限（${when(f, "ja")}）を過ぎたため、ここからは回答できません。事務局${of(f, "contact") && `（${of(f, "contact")}）`}に御連絡ください。事務局が代わりに記録します。`,
  "attendance.noProxy": (f) =>
    `「${of(f, "charter")}」は代理出席を認めていません。出席・オンライン・欠席のいずれかを選んでください。`,
  "attendance.notAnnounced": () =>
    "開催案内をまだ出していないため、当日の出欠は記録できません。開催案内を出してから、会議の当日以降に記録してください。",
  "attendance.notYet": (f) =>
    `当日の出欠は、会議の日（${shownDay(of(f, "day"), "ja", { weekday: true })}）から記録できます。それまでは回答として入力してください。`,
  "attendance.finalized": () =>
    "この会議は確定済みのため、出欠の記録は変えられません。誤りがあるときは、次の会議に訂正を報告してください。",
  "attendance.minutesSettled": () =>
    "議事録が確定しているため、出欠の記録は変えられません。誤りがあるときは、議事録の該当する発言等に正誤を記録してください。",
  "attendance.nothingToRecord": () =>
    "記録することがありません。どの構成員も、選ばれていないか、すでにそのとおり記録されています。当日の出欠を選んでから、もう一度記録してください。",
};

const en: Sentences = {
  "attendance.circulated": () =>
    "A circulated meeting takes no attendance. Say whether you agree in the circulation itself.",
  "attendance.cancelled": () => "This meeting was cancelled, so its attendance cannot be changed.",
  "attendance.held": () =>
    "This meeting has been held, so replies are closed. If the attendance on the day is wrong, tell the secretariat.",
  "attendance.noDay": () =>
    "The meeting has no date yet, so nobody can reply. Reply once the date is set.",
  "attendance.vacant": (f) =>
    `The post (${of(f, "post")}) is vacant on the day of the meeting. Record the appointment in the roster, then reply.`,
  "attendance.dueHasPassed": (f) =>
    `The time to reply ended on ${when(f, "en")}. Contact the secretariat${of(f, "contact") && ` (${of(f, "contact")})`}, who can record the reply for you.`,
  "attendance.noProxy": (f) =>
    `The charter (${of(f, "charter")}) allows no proxies. Choose in person, online or absent.`,
  "attendance.notAnnounced": () =>
    "The meeting has not been announced. Announce it, then record the attendance on the day or later.",
  "attendance.notYet": (f) =>
    `Attendance can be recorded from the day of the meeting, ${shownDay(of(f, "day"), "en", { weekday: true })}. Until then, enter a reply.`,
  "attendance.finalized": () =>
    "This meeting is final, so its attendance cannot be changed. Report a mistake to the next meeting.",
  "attendance.minutesSettled": () =>
    "The minutes are settled, so the attendance stays as it is. If something is wrong, record an erratum in the minutes where it belongs.",
  "attendance.nothingToRecord": () =>
    "There is nothing to record: no seat is chosen that is not recorded so already. Choose how each came, then record again.",
};

export const refusals: Record<Lang, Sentences> = inBoth({ ja, en });
