import type { Lang } from "../../lib/lang";
import type { PublishedReply } from "./minutes-circulation";
import { postLabel } from "./minutes-label";
import { words } from "./minutes-words";

/** How the replies of a circulated meeting differ from those of an earlier revision, a sentence each. */
export const replyChanges = (
  before: readonly PublishedReply[],
  after: readonly PublishedReply[],
  lang: Lang,
): string[] => {
  const w = words[lang];
  const was = new Map(before.map((one) => [one.key, one]));
  return after.flatMap((is) => {
    const who = postLabel(is, lang);
    const earlier = was.get(is.key);
    if (earlier?.reply !== is.reply)
      return [w.replyChanged(who, w.replies[earlier?.reply ?? "none"], w.replies[is.reply])];
    return earlier.opinion === is.opinion ? [] : [w.opinionChanged(who)];
  });
};
