import { inBoth } from "../lib/lang";

/** The words of circulations that wait for somebody. */
export const words = inBoth({
  ja: {
    reply: (meeting: string, post: string) => `${meeting}の持ち回りへの回答（${post}）`,
    result: (meeting: string) => `${meeting}の持ち回りの結果の記録`,
    resultAbout: "全員が回答したか、回答期限を過ぎました",
  },
  en: {
    reply: (meeting: string, post: string) => `Reply to the circulation of ${meeting} (${post})`,
    result: (meeting: string) => `Record the result of the circulation of ${meeting}`,
    resultAbout: "Everybody has replied, or the deadline has passed",
  },
});
