import type { AgendaItem } from "../agenda/model";
import type { Answer } from "../attendance/model";
import { withLinks, withNumbers } from "../handouts/model/references";
import type { Lang } from "../lib/lang";
import type { Page } from "../lib/page";
import type { Meeting } from "../meetings/model";
import { paths } from "../paths";
import type { SeatTenure } from "../roster/model";
import type { Remark } from "./model";
import type { Mentioned } from "./model/mentions";
import { type Seat, seatsOn } from "./model/seats";
import { type Section, sectionsOf } from "./model/sections";
import { type Speaker, speakerOf } from "./model/speaker";

/** A remark with who spoke it, as named on the meeting's day. */
export interface Presented extends Remark {
  /** null of what nobody said. */
  readonly speaker: Speaker | null;
  /** The text to show, in Markdown, where the numbers of handouts lead to them. */
  readonly shown: string;
}

/** What minutes are presented from. */
export interface Material {
  readonly meeting: Pick<Meeting, "id" | "day">;
  readonly items: readonly AgendaItem[];
  readonly remarks: readonly Remark[];
  readonly tenures: readonly SeatTenure[];
  readonly answers: readonly Answer[];
  readonly numbers: readonly Mentioned[];
}

export interface PresentedMinutes {
  readonly seats: ReadonlyMap<string, Seat>;
  readonly sections: readonly Section<Presented>[];
}

/** What a remark is presented with. */
export interface Surroundings {
  readonly meetingId: string;
  readonly seats: ReadonlyMap<string, Seat>;
  readonly numbers: readonly Mentioned[];
  readonly lang: Lang;
}

/** A remark's text in Markdown, where the numbers of handouts lead to them. */
export const shownText = (
  text: string,
  { meetingId, numbers, lang }: Omit<Surroundings, "seats">,
): string =>
  text.includes("[[handout:")
    ? withLinks(text, numbers, ({ id }) => paths[lang].handout(meetingId, id))
    : text;

/** The texts of which both are kept, by their remarks, with the numbers that the handouts have now. */
export const viewsShown = <V extends { readonly speaker: string; readonly secretariat: string }>(
  views: readonly (V & { readonly remarkId: string })[],
  numbers: readonly Mentioned[],
): ReadonlyMap<string, V> =>
  new Map(
    views.map((view) => [
      view.remarkId,
      {
        ...view,
        speaker: withNumbers(view.speaker, numbers),
        secretariat: withNumbers(view.secretariat, numbers),
      },
    ]),
  );

export const presentedRemark = (remark: Remark, around: Surroundings): Presented => ({
  ...remark,
  speaker: speakerOf(remark, around.seats),
  shown: shownText(remark.text, around),
});

/** The minutes under the agenda, with the seats as they stood on the meeting's day, or today while it has none. */
export function presentedMinutes(
  material: Material,
  { today, lang }: Pick<Page, "today" | "lang">,
): PresentedMinutes {
  const { meeting, items, remarks, tenures, answers, numbers } = material;
  const seats = seatsOn(tenures, answers, meeting.day ?? today);
  const around = { meetingId: meeting.id, seats, numbers, lang };
  const presented = remarks.map((remark) => presentedRemark(remark, around));
  return { seats, sections: sectionsOf(items, presented) };
}

const named = (post: string, name: string, lang: Lang) => {
  if (post === "" || name === "") return post || name;
  return lang === "ja" ? `${post}（${name}）` : `${name}, ${post}`;
};

/** 総務副大臣（佐藤一郎）; of a proxy, whose seat as well. */
export function speakerName(speaker: Speaker, lang: Lang): string {
  const name = named(speaker.post[lang], speaker.name, lang);
  if (!speaker.isProxy || speaker.seat === null) return name;
  const seat = speaker.seat.post[lang];
  return lang === "ja" ? `${seat}代理：${name}` : `${name}, for ${seat}`;
}
