import { inBoth } from "../../lib/lang";
import { numeral } from "../../lib/numeral";

/** What the public version of minutes leaves out, told to whoever prepares it. */
export const words = inBoth({
  ja: {
    attributions: {
      post: "発言者の氏名は載せず、官職で示します",
      ministry: "発言者の氏名と官職は載せず、府省名で示します",
      none: "発言者は示しません（無記名）",
    },
    passedOver: (n: number) => `議事要旨に載せる印のない発言等${numeral(n)}件は載りません`,
    item: (n: number) => `議題${numeral(n)} `,
    text: "地の文",
    remarkOf: (who: string) => `${who}の発言`,
    whole: "全体",
    part: (text: string) => `「${text}」`,
    redacted: (whose: string, what: string, clause: number, reason: string) =>
      `${whose}の${what}：不開示（情報公開法第５条第${numeral(clause)}号。${reason}）`,
    named: (whose: string, name: string) => `${whose}：「${name}」`,
  },
  en: {
    attributions: {
      post: "Speakers are told by their posts, not their names",
      ministry: "Speakers are told by their ministries, neither by name nor by post",
      none: "Speakers are not told",
    },
    passedOver: (n: number) =>
      n === 1
        ? "1 passage not marked for the summary is left out"
        : `${n} passages not marked for the summary are left out`,
    item: (n: number) => `Item ${n}, `,
    text: "text between remarks",
    remarkOf: (who: string) => `remark of ${who}`,
    whole: "all of it",
    part: (text: string) => `“${text}”`,
    redacted: (whose: string, what: string, clause: number, reason: string) =>
      `${whose}, ${what}: withheld (Information Disclosure Act, Article 5, item ${clause}; ${reason})`,
    named: (whose: string, name: string) => `${whose}: “${name}”`,
  },
});
