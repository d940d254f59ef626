import { shownDay } from "../../lib/calendar/wareki";
import type { Day } from "../../lib/clock";
import type { Lang } from "../../lib/lang";
import type { MeetingKind } from "../kinds";
import type { PublishedBody } from "./body";
import { words } from "./words";

interface Named {
  readonly number: number | null;
  readonly day: Day | null;
}

export const bodyName = ({ name, nameEn }: PublishedBody, lang: Lang): string =>
  lang === "en" && nameEn ? nameEn : name;

/** テレワーク関係府省連絡会議（第17回） */
export const meetingTitle = (body: PublishedBody, { number, day }: Named, lang: Lang): string =>
  words[lang].meeting(bodyName(body, lang), number, day === null ? "" : shownDay(day, lang));

/** 第17回 */
export const shortTitle = ({ number, day }: Named, lang: Lang): string =>
  words[lang].short(number, day === null ? "" : shownDay(day, lang));

/** テレワーク関係府省連絡会議（第17回）配布資料; a 議事次第 is named as its meeting. */
export const documentTitle = (
  kind: MeetingKind,
  body: PublishedBody,
  named: Named,
  lang: Lang,
): string => {
  const meeting = meetingTitle(body, named, lang);
  return kind === "agenda" ? meeting : words[lang].of(words[lang].kinds[kind], meeting);
};
