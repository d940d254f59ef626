import { inBoth } from "../lib/lang";

/** The fixed words of a 議事次第. */
export const words = inBoth({
  ja: {
    title: "議事次第",
    council: (name: string, meeting: string) => (meeting ? `${name}（${meeting}）` : name),
    when: "日時",
    decidedOn: "決定日",
    place: "場所",
    circulated: "持ち回りによる開催",
    how: "方法",
    opening: "開会",
    greeting: "議長挨拶",
    items: "議題",
    discussion: "意見交換",
    closing: "閉会",
    handouts: "配布資料",
    undecided: "調整中",
    by: (presenter: string) => `（${presenter}）`,
  },
  en: {
    title: "Agenda",
    council: (name: string, meeting: string) => (meeting ? `${name}: ${meeting}` : name),
    when: "Time",
    decidedOn: "Day of decision",
    place: "Place",
    circulated: "Circulated in writing",
    how: "Form",
    opening: "Opening",
    greeting: "Greeting by the chair",
    items: "Items",
    discussion: "Discussion",
    closing: "Closing",
    handouts: "Handouts",
    undecided: "To be decided",
    by: (presenter: string) => ` (${presenter})`,
  },
});
