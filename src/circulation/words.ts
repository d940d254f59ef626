import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";
import { meetingNamed } from "../words/meeting";
import type { Answer, Result } from "./model";
import type { CirculationRefusal } from "./model/stage";

const of = (facts: Facts, name: string) => facts[name] ?? "";

/** What a seat can answer and what can come of it. */
export const vocabulary: Record<
  Lang,
  { readonly answers: Record<Answer, string>; readonly results: Record<Result, string> }
> = inBoth({
  ja: {
    answers: {
      no_objection: "異議なし",
      opinion: "意見あり",
      agreed_as_amended: "修正の上了承",
    },
    results: { decided: "決定", amended: "修正の上決定", not_decided: "不成立" },
  },
  en: {
    answers: {
      no_objection: "No objection",
      opinion: "Opinion",
      agreed_as_amended: "Agreed as amended",
    },
    results: { decided: "Decided", amended: "Decided as amended", not_decided: "Not decided" },
  },
});

/** 第17回会議の持ち回り; one without a number is 持ち回り会議. */
export const roundNamed = (lang: Lang, number: string): string => {
  const meeting = meetingNamed(lang, number);
  if (number === "") return meeting;
  return lang === "ja" ? `${meeting}の持ち回り` : `the circulation of ${meeting}`;
};

/** The word for a value that an event carries. */
export const nameOf = (names: Readonly<Record<string, string>>, value: string): string =>
  names[value] ?? "";

type Sentences = Record<CirculationRefusal, (facts: Facts) => string>;

const ja: Sentences = {
  "circulation.gathers": () =>
    "この会議は持ち回り開催ではありません。持ち回りにするときは、会議の内容の変更で開催形式を「持ち回り」にしてください。",
  "circulation.begun": () =>
    "この会議の持ち回りは、すでに始まっています。持ち回りのページで、いまの状況を確かめてください。",
  "circulation.notBegun": () =>
    "この会議の持ち回りは、まだ始まっていません。事務局が資料をそろえて始めるまで、お待ちください。",
  "circulation.closed": () =>
    "この持ち回りは結果が記録されているため、変更できません。誤りがあるときは、事務局に御連絡ください。",
  "circulation.over": () =>
    "この会議は中止になったか、すでに開催を終えているため、持ち回りはできません。",
  "circulation.noItems": () =>
    "議事次第に議題がないため、持ち回りを始められません。先に議題を１件以上載せてください。",
  "circulation.vacant": (f) =>
    `${of(f, "postJa")}が空席のため、回答できません。発令があれば、名簿に記録してから回答してください。`,
  "circulation.nobodyMissing": () => "全員が回答しているため、督促する相手がいません。",
  "circulation.replied": (f) =>
    `${of(f, "post")}は回答しているか、回答を求められていないため、期限を延ばす必要がありません。`,
  "circulation.missing": (f) =>
    `まだ回答のない構成員がいるため、結果を記録できません：${of(f, "postsJa")}。督促するか期限を延ばし、書面等で届いた回答は事務局が記録してください。`,
};

const en: Sentences = {
  "circulation.gathers": () =>
    "This meeting is not circulated. To circulate it, change its format to “Circulated in writing” first.",
  "circulation.begun": () =>
    "The circulation has already begun. See its page for how it stands now.",
  "circulation.notBegun": () =>
    "The circulation has not begun. The secretariat starts it once the papers are ready.",
  "circulation.closed": () =>
    "The result of this circulation is recorded, so nothing can be changed. If it is wrong, tell the secretariat.",
  "circulation.over": () =>
    "This meeting was cancelled or has been held, so nothing can be circulated.",
  "circulation.noItems": () =>
    "There is nothing on the agenda to circulate. Put at least one item on it first.",
  "circulation.vacant": (f) =>
    `The post (${of(f, "postEn")}) is vacant, so nobody can reply. Record the appointment in the roster first.`,
  "circulation.nobodyMissing": () => "Everybody has replied; there is nobody to remind.",
  "circulation.replied": (f) =>
    `${of(f, "postEn") || of(f, "post")} has replied or is not asked, and needs no more time.`,
  "circulation.missing": (f) =>
    `The result cannot be recorded, as these have not replied: ${of(f, "postsEn")}. Remind them or extend the deadline, and record replies that came on paper.`,
};

export const refusals: Record<Lang, Sentences> = inBoth({ ja, en });
