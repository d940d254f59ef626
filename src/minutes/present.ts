import type { AgendaItem } from "../agenda/model";
import type { Answer } from "../attendance/model";
import type { Day } from "../lib/clock";
import type { Lang } from "../lib/lang";
import type { Meeting } from "../meetings/model";
import type { SeatTenure } from "../roster/model";
import type { Remark } from "./model";
import { type Seat, seatsOn } from "./model/seats";
import { type Section, sectionsOf } from "./model/sections";
import { type Speaker, speakerOf } from "./model/speaker";

/** A remark with who spoke it, as named on the meeting's day. */
export interface Presented extends Remark {
  /** null of what nobody said. */
  readonly speaker: Speaker | null;
}

/** What minutes are presented from. */
export interface Material {
  readonly meeting: Pick<Meeting, "day">;
  readonly items: readonly AgendaItem[];
  readonly remarks: readonly Remark[];
  readonly tenures: readonly SeatTenure[];
  readonly answers: readonly Answer[];
}

export interface PresentedMinutes {
  readonly seats: ReadonlyMap<string, Seat>;
  readonly sections: readonly Section<Presented>[];
}

/** The minutes under the agenda, with the seats as they stood on the meeting's day, or `today` while it has none. */
export function presentedMinutes(material: Material, today: Day): PresentedMinutes {
  const { meeting, items, remarks, tenures, answers } = material;
  const seats = seatsOn(tenures, answers, meeting.day ?? today);
  const spoken = remarks.map((remark) => ({ ...remark, speaker: speakerOf(remark, seats) }));
  return { seats, sections: sectionsOf(items, spoken) };
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
