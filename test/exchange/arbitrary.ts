import * as fc from "fast-check";
import type { MinutesContent } from "../../src/publication/content/minutes";
import type { PublishedRemark } from "../../src/publication/content/minutes-remark";
import { contentOf, handout } from "../minutes/published";
import { attendees, chair, guest, minutesOf, proxy } from "../minutes/working";
import { payloads } from "../lib/payloads";

const written: readonly string[] = [
  ["甲", "乙\n", "**", "*", "~~", "`", "- ", "1. ", "7. ", "> ", "> > ", "\n\n", "  - ", "    "],
  ["[丙](https://a.jp/b)", "[x](javascript:y)", "[内](/meetings/5#a)", "[節](#s)"],
  ["[[handout:h1]]", "[[handout:no]]", "[m](mailto:a@b.jp)", "[b](http://a:b:c/)"],
  ["[w](https://a.jp/あ|^{} %zz#b#c)", "|甲|乙|\n|-|-|\n|丙|丁|\n", "# ", "<b>", "&amp;", "&#0;"],
  ["\\*", "- [ ] ", "---\n", "```\n", "〔不開示（第５号）〕", "〔不開示（第１号・第２号）〕"],
  ["\u0000", "\uD800", "\uFFFE", "𠮷", "\r", "\u0085"],
].flat();

const piece = fc.oneof(
  fc.constantFrom(...written),
  fc.constantFrom(...payloads),
  fc.string({ unit: "binary", maxLength: 6 }),
);

/** What somebody may have typed, or pasted. */
const typed = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
const line = fc.oneof(fc.constant(""), fc.string({ unit: "binary", maxLength: 12 }));
const key = fc.oneof(fc.uuid(), fc.string({ unit: "binary", minLength: 1, maxLength: 8 }));

const redaction = fc.record({
  clause: fc.integer({ min: 1, max: 6 }),
  reason: line,
  reviewOn: fc.constantFrom(null, "2030-04-01"),
  isWhole: fc.boolean(),
});

const remark: fc.Arbitrary<PublishedRemark> = fc.record({
  key,
  kind: fc.constantFrom("speech", "narration", "decision"),
  speaker: fc.option(
    fc
      .tuple(fc.constantFrom(chair, proxy, guest), line, key, fc.boolean())
      .map(([one, name, of, isBare]) => ({ ...one, key: of, name, post: isBare ? "" : one.post })),
  ),
  text: typed,
  decision: fc.constantFrom("decided", "agreed", null),
  views: fc.option(
    fc.record({
      speaker: typed,
      secretariat: typed,
      printed: fc.constantFrom("speaker", "secretariat", "both"),
    }),
  ),
  redactions: fc.array(redaction, { maxLength: 2 }),
});

const section = fc.record({
  key,
  number: fc.option(fc.integer({ min: 1, max: 99 })),
  title: line,
  kind: fc.constantFrom("report" as const, null),
  remarks: fc.array(remark, { maxLength: 4 }),
});

const circulation = fc.record({
  startedOn: fc.constant("2027-01-08"),
  due: fc.constant("2027-01-15T08:00:00.000Z"),
  silenceIsConsent: fc.boolean(),
  result: fc.constantFrom("decided" as const, "amended" as const, "not_decided" as const, null),
  decidedOn: fc.constantFrom("2027-01-18", null),
  replies: fc.array(
    fc
      .record({
        key,
        reply: fc.constantFrom("no_objection", "opinion", "agreed_as_amended", "none"),
        opinion: line,
        day: fc.constantFrom("2027-01-12", null),
      })
      .map((reply) => ({ ...proxy, ...reply })),
    { maxLength: 3 },
  ),
});

/** Minutes of any kind, with anything in them that can be typed. */
export const minutes: fc.Arbitrary<MinutesContent> = fc
  .record({
    document: fc.constantFrom("minutes" as const, "summary" as const),
    edition: fc.constantFrom("quick" as const, "final" as const),
    attribution: fc.constantFrom(
      "name" as const,
      "post" as const,
      "ministry" as const,
      "none" as const,
    ),
    number: fc.constantFrom(5, null),
    day: fc.constantFrom("2018-03-02", null),
    start: fc.constantFrom("16:50", null),
    place: line,
    attendees: fc.subarray([...attendees]),
    handouts: fc.array(
      fc
        .record({ key, title: line, submitter: line, isOpen: fc.boolean() })
        .map(({ key: of, ...over }) => handout(of, over)),
      { maxLength: 3 },
    ),
    sections: fc.array(section, { maxLength: 3 }),
    circulation: fc.option(circulation),
    preparedBy: line,
    settledOn: fc.constantFrom("2018-03-20", null),
    isSample: fc.boolean(),
  })
  .map((over) => contentOf(minutesOf(), {}, over));
