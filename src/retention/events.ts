import { numeral } from "../lib/numeral";
import { type Telling, fact, nobody } from "../record/telling";

export const retentionEvents = {
  "retention.changed": {
    ja: (f) =>
      `「${fact(f, "name")}」の保存の扱いを変更しました（保存期間${numeral(Number(fact(f, "years")))}年、理由：${fact(f, "reason")}）`,
    en: (f) =>
      `Changed how “${fact(f, "name")}” is kept (${fact(f, "years")} years; reason: ${fact(f, "reason")})`,
    hears: nobody,
  },
} satisfies Record<string, Telling>;
