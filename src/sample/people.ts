import { type Sql, add } from "../db/sql";
import type { Day } from "../lib/clock";
import { postId } from "./seats";

interface Holder {
  readonly seatId: string;
  readonly name: string;
  readonly reading: string;
  readonly from: Day;
  readonly to?: Day;
}

const term = (seatId: string, name: string, reading: string, from: Day, to?: Day): Holder => ({
  seatId,
  name,
  reading,
  from,
  ...(to && { to }),
});

/**
 * Nobody real: the family names mean "sample", "example", "fictitious", "provisional" and the like,
 * and every page marks them as such. The terms change where ministries usually change, so that a
 * roster of an earlier day differs from today's.
 */
const holders: readonly Holder[] = [
  term("mic", "見本　一郎", "みほん　いちろう", "2016-07-26", "2017-08-07"),
  term("mic", "例示　花子", "れいじ　はなこ", "2017-08-07", "2021-10-06"),
  term("mic", "架空　次郎", "かくう　じろう", "2021-10-06", "2024-11-13"),
  term("mic", "見本　さくら", "みほん　さくら", "2024-11-13"),
  term("mhlw", "仮名　三郎", "かめい　さぶろう", "2016-07-26", "2021-10-06"),
  term("mhlw", "仮名　みどり", "かめい　みどり", "2021-10-06"),
  term("meti", "模擬　四郎", "もぎ　しろう", "2016-07-26", "2021-10-06"),
  term("meti", "模擬　あかね", "もぎ　あかね", "2021-10-06"),
  term("mlit", "雛形　五郎", "ひながた　ごろう", "2016-07-26", "2021-10-06"),
  term("mlit", "雛形　かえで", "ひながた　かえで", "2021-10-06"),
  term("cas-it", "想定　六郎", "そうてい　ろくろう", "2016-07-26", "2021-09-01"),
  term("cas-telework", "想定　ひなた", "そうてい　ひなた", "2021-09-01"),
  term("cao", "試作　七海", "しさく　ななみ", "2016-07-26"),
  term("mic-seisaku", "例示　八郎", "れいじ　はちろう", "2016-07-26", "2021-09-01"),
  term("mic-joho", "例示　つばさ", "れいじ　つばさ", "2021-09-01"),
  term("mhlw-kijun", "架空　九郎", "かくう　くろう", "2016-07-26"),
  term("meti-shojo", "試作　十和子", "しさく　とわこ", "2016-07-26", "2026-07-01"),
  term("mlit-toshi", "模擬　いずみ", "もぎ　いずみ", "2016-07-26"),
];

const personId = (index: number): string => `person-${index + 1}`;

/** The sample person who holds a seat's post since the latest change. */
export const holderOf = (seatId: string): string =>
  personId(holders.findLastIndex((holder) => holder.seatId === seatId));

export const peopleRows: readonly Sql[] = holders.flatMap((holder, index) => [
  add("person", {
    id: personId(index),
    displayName: holder.name,
    reading: holder.reading,
    isSample: 1,
  }),
  add("assignment", {
    id: `assignment-${index + 1}`,
    personId: personId(index),
    postId: postId(holder.seatId),
    kind: "primary",
    validFrom: holder.from,
    validTo: holder.to ?? null,
  }),
]);
