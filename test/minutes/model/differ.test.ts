import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Derivation, type Version, derive } from "../../../src/minutes/model/derive";
import { differsOnlyByRedaction } from "../../../src/minutes/model/differ";
import type { WorkingMinutes } from "../../../src/minutes/model/working";
import type { PublishedRemark } from "../../../src/publication/content/minutes-remark";
import { chair, minutesOf, proxy, redaction, said } from "../working";

/** Few signs, so that parts are found again, touch and overlap; and the mark itself, which people may type. */
const sign = fc.constantFrom("甲", "乙", "丙", "\n", "*", "𠮷", "〔不開示（第５号）〕", "$&");
const typed = (min: number, max: number) =>
  fc.array(sign, { minLength: min, maxLength: max }).map((signs) => signs.join(""));

const hidden = fc
  .record({
    part: fc.oneof({ weight: 8, arbitrary: typed(1, 3) }, fc.constant("")),
    clause: fc.integer({ min: 1, max: 6 }),
    hiddenFrom: fc.constantFrom("public" as const, "government" as const),
  })
  .map(({ part, ...over }) => redaction(part, over));

const remark = fc
  .record({
    text: typed(1, 12),
    summaryText: typed(0, 6),
    inSummary: fc.boolean(),
    speaker: fc.constantFrom(chair, proxy, null),
    decision: fc.constantFrom("decided" as const, null),
    views: fc.option(
      fc.record({
        speaker: typed(1, 8),
        secretariat: typed(1, 8),
        printed: fc.constantFrom("speaker" as const, "secretariat" as const, "both" as const),
      }),
    ),
    redactions: fc.array(hidden, { maxLength: 4 }),
  })
  .map(({ text, ...over }) => said("", text, over));

const working: fc.Arbitrary<WorkingMinutes> = fc
  .array(remark, { minLength: 1, maxLength: 4 })
  .map((remarks) => minutesOf(...remarks.map((one, i) => ({ ...one, key: `r${i}` }))));

const version: fc.Arbitrary<Version> = fc.record({
  document: fc.constantFrom("minutes", "summary"),
  attribution: fc.constantFrom("name", "post", "ministry", "none"),
  level: fc.constantFrom("public", "government", "full"),
});

const fullOf = (all: WorkingMinutes, of: Version) => derive(all, { ...of, level: "full" });

test("every version differs from the full one by its redactions alone", () => {
  fc.assert(
    fc.property(working, version, (all, of) => {
      expect(differsOnlyByRedaction(all, fullOf(all, of), derive(all, of))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** The parts that readers of a level may not see, of one remark; a typed mark may be part of a real one. */
const secretsOf = (all: WorkingMinutes, { level }: Version, key: string): string[] =>
  all.sections
    .flatMap(({ remarks }) => remarks)
    .filter((one) => one.key === key)
    .flatMap(({ redactions }) => redactions)
    .filter(({ hiddenFrom }) => level === "public" || hiddenFrom === level)
    .map(({ part }) => part)
    .filter((part) => part !== "" && !part.includes("〔"));

const toldIn = ({ text, views }: PublishedRemark): string =>
  JSON.stringify([text, views?.speaker, views?.secretariat]);

test("no part that is hidden from its readers is in a version", () => {
  fc.assert(
    fc.property(working, version, (all, of) => {
      const leaks = derive(all, of)
        .sections.flatMap(({ remarks }) => remarks)
        .filter((one) =>
          secretsOf(all, of, one.key).some((part) =>
            toldIn(one).includes(JSON.stringify(part).slice(1, -1)),
          ),
        );
      expect(leaks).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

const all = minutesOf(
  said("a", "甲社は赤字である。", {
    views: { speaker: "甲社", secretariat: "赤字", printed: "both" },
    redactions: [redaction("甲社")],
  }),
  said("b", "異議なし。", { kind: "decision", speaker: null, decision: "decided" }),
);
const of: Version = { document: "minutes", attribution: "post", level: "public" };

const changed = (change: (remark: PublishedRemark, i: number) => PublishedRemark): Derivation => {
  const derived = derive(all, of);
  return {
    ...derived,
    sections: derived.sections.map((one) => ({ ...one, remarks: one.remarks.map(change) })),
  };
};
const first = (over: Partial<PublishedRemark>) =>
  changed((one, i) => (i === 0 ? { ...one, ...over } : one));

test.each<[string, Derivation]>([
  ["a word changed", first({ text: "〔不開示（第５号）〕は黒字である。" })],
  ["a word lost", first({ text: "〔不開示（第５号）〕は赤字" })],
  ["a word added", first({ text: "〔不開示（第５号）〕は大赤字である。" })],
  ["more hidden than was to be", first({ text: "〔不開示（第５号）〕である。" })],
  [
    "something hidden without cause",
    first({ text: "〔不開示（第５号）〕は〔不開示（第５号）〕である。" }),
  ],
  ["what was to be hidden", first({ text: "甲社は赤字である。" })],
  ["a view left out", first({ views: null })],
  [
    "a view that tells what is hidden",
    first({
      views: { speaker: "甲社", secretariat: "赤字", printed: "both" },
    }),
  ],
  [
    "another view printed",
    first({
      views: { speaker: "〔不開示（第５号）〕", secretariat: "赤字", printed: "speaker" },
    }),
  ],
  ["another speaker", first({ speaker: proxy })],
  ["a decision dropped", changed((one) => ({ ...one, decision: null }))],
  ["a remark left out", { ...derive(all, of), sections: [] }],
  [
    "another title",
    {
      ...derive(all, of),
      sections: derive(all, of).sections.map((one) => ({ ...one, title: "別の題" })),
    },
  ],
  ["an attendee left out", { ...derive(all, of), attendees: [] }],
  ["another document", derive(all, { ...of, attribution: "name" })],
])("%s is seen", (_, derived) => {
  expect(differsOnlyByRedaction(all, fullOf(all, of), derived)).toBe(false);
});

test("an honest version is not taken for another", () => {
  expect(
    differsOnlyByRedaction(
      all,
      fullOf(all, of),
      changed((one) => one),
    ),
  ).toBe(true);
});
