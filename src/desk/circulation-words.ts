import { inBoth } from "../lib/lang";

/** The words of circulations that wait for somebody. */
export const words = inBoth({
  ja: {
    reply: (meeting: string, post: string) => `${meeting}への回答（${post}）`,
    result: (meeting: string) => `${meeting}の結果の記録`,
    resultAbout: "全員が回答したか、回答期限を過ぎました",
  },
  en: {
    reply: (meeting: string, post: string) => `Reply to ${meeting} (${post})`,
    result: (meeting: string) => `Record the result of ${meeting}`,
    resultAbout: "Everybody has replied, or the deadline has passed",
  },
});
