import { Paragraph } from "docx";
import { shownDay, shownTime } from "../../lib/calendar/wareki";
import { dayOf, timeOf } from "../../lib/clock";
import type { Lang } from "../../lib/lang";
import type { PublishedCirculation } from "../../publication/content/minutes-circulation";
import { postLabel } from "../../publication/content/minutes-label";
import { words as told } from "../../publication/content/minutes-words";
import { run } from "./runs";
import { em } from "./style";
import { type Part, grid } from "./table";
import { words } from "./words";

const line = (text: string): Paragraph =>
  new Paragraph({ indent: { left: em }, children: [run(text)] });

/** 持ち回り on paper: how long, what came of it, and what each seat replied. */
export function circulationParts(circulation: PublishedCirculation, lang: Lang): Part[] {
  const w = words[lang];
  const { startedOn, due, silenceIsConsent, result, decidedOn, replies } = circulation;
  const day = (on: string | null) => (on === null ? "" : shownDay(on, lang));
  const head = [w.reply.seat, w.reply.reply, w.reply.opinion, w.reply.day];
  const rows = replies.map((one) => [
    postLabel(one, lang),
    told[lang].replies[one.reply],
    one.opinion,
    day(one.day),
  ]);
  return [
    line(w.period(day(startedOn), day(dayOf(due)), shownTime(timeOf(due)))),
    ...(silenceIsConsent ? [line(w.silence)] : []),
    ...(result === null ? [] : [line(w.result(told[lang].results[result], day(decidedOn)))]),
    ...(replies.length === 0
      ? []
      : [grid([head, ...rows].map((row, i) => row.map((cell) => [run(cell, { bold: i === 0 })])))]),
  ];
}
