import type { Lang } from "../../lib/lang";
import type { PublishedMember } from "./member";
import { words } from "./words";

const seatName = (member: PublishedMember, lang: Lang): string => {
  if (lang === "en") return member.postEn || member.post;
  return member.tier === "political" ? member.post : `${member.ministry}${member.post}`;
};

/** The holder as a sentence names them: with 事務取扱, or 空席. */
const holderName = ({ name, kind }: PublishedMember, lang: Lang): string => {
  const w = words[lang];
  return name === null ? w.vacant : w.held(name, kind === null ? "" : w.holdings[kind]);
};

const changeOf = (was: PublishedMember, is: PublishedMember, lang: Lang): string[] => {
  const w = words[lang];
  const seat = seatName(is, lang);
  const [before, after] = [holderName(was, lang), holderName(is, lang)];
  return [
    ...(seatName(was, lang) === seat ? [] : [w.postRenamed(seatName(was, lang), seat)]),
    ...(was.role === is.role ? [] : [w.memberRole(seat, w.roles[was.role], w.roles[is.role])]),
    ...(before === after ? [] : [w.memberChanged(seat, w.quoted(before), w.quoted(after))]),
  ];
};

/** How one list of members differs from another, a sentence each. */
export const memberChanges = (
  before: readonly PublishedMember[],
  after: readonly PublishedMember[],
  lang: Lang,
): string[] => {
  const w = words[lang];
  const was = new Map(before.map((member) => [member.key, member]));
  const is = new Set(after.map(({ key }) => key));
  return [
    ...before.filter(({ key }) => !is.has(key)).map((one) => w.memberRemoved(seatName(one, lang))),
    ...after.flatMap((one) => {
      const earlier = was.get(one.key);
      return earlier ? changeOf(earlier, one, lang) : [w.memberAdded(seatName(one, lang))];
    }),
  ];
};
