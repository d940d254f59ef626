import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgendaItem, type Presenter, kinds } from "../../../src/agenda/model";
import { type Rewriting, isIdle, rewriting } from "../../../src/minutes/drafting/model/rewriting";
import {
  type Sentence,
  type Source,
  openingSentences,
  sentencesFor,
} from "../../../src/minutes/drafting/model/skeleton";
import type { Remark } from "../../../src/minutes/model";
import type { Seat } from "../../../src/minutes/model/seats";
import { placesBetween } from "../../../src/lib/place";

const organization = (name: string): Presenter => ({
  id: name,
  name,
  shortName: name,
  nameEn: "",
  ministryName: name,
  validFrom: null,
  validTo: null,
});
/** A seat whose holder sent somebody else. */
const represented = (ministry: string): [string, Seat] => [
  ministry,
  {
    seatId: ministry,
    tier: "political",
    role: "member",
    post: { ja: `${ministry}副大臣`, en: "" },
    ministryId: ministry,
    ministry: { ja: ministry, en: ministry },
    ministryShort: ministry,
    personId: ministry,
    holder: "",
    came: "proxy",
    proxyTitle: `${ministry}大臣政務官`,
    proxyName: "代理　太郎",
    proxyPersonId: null,
  },
];
const presenters = ["総務省", "厚生労働省", "国土交通省"].map(organization);

const anyItem: fc.Arbitrary<AgendaItem> = fc
  .record({
    state: fc.constantFrom("taken" as const, "taken" as const, "carried" as const),
    kind: fc.constantFrom(...kinds),
    presenterOrganizationId: fc.option(fc.constantFrom(...presenters.map(({ id }) => id))),
  })
  .map((given) => ({
    id: "item",
    bodyId: "body",
    meetingId: "meeting",
    title: "議題",
    presenterSeatId: null,
    minutes: null,
    noteToChair: "",
    proposedBy: null,
    returnedReason: "",
    carriedFrom: null,
    version: 1,
    ...given,
  }));

const anySource: fc.Arbitrary<Source> = fc
  .record({
    papers: fc.nat({ max: 3 }),
    proxies: fc.subarray(["厚生労働", "経済産業", "国土交通"]),
    opened: fc.constantFrom("", "16時30分", "16時35分"),
  })
  .map(({ papers, proxies, opened }) => ({
    tenures: [],
    presenters,
    seats: new Map(proxies.map(represented)),
    handouts: Array.from({ length: papers }, (_, i) => ({ id: `h${i}`, itemId: "item" })),
    opened,
  }));

/** The sentences of a section: those of an item, or of what comes before the first. */
const anySentences = fc.oneof(
  fc.tuple(anyItem, anySource).map(([item, source]) => sentencesFor(item, source)),
  anySource.map(openingSentences),
);

let made = 0;
const remark = (over: Partial<Remark> & Pick<Remark, "place" | "text">): Remark => ({
  id: `r${(made += 1)}`,
  meetingId: "meeting",
  itemId: "item",
  kind: "narration",
  decision: null,
  seatId: null,
  isProxy: false,
  guestTitle: "",
  guestName: "",
  number: 1,
  inSummary: true,
  summaryText: "",
  summaryNumber: 1,
  written: null,
  writtenAs: null,
  version: 1,
  ...over,
});

const byPlace = (one: Remark, other: Remark) => (one.place < other.place ? -1 : 1);

/** A sentence with what the skeleton leaves of it to know it again by. */
const asWritten = (sentence: Sentence) => ({
  ...sentence,
  written: sentence.text,
  writtenAs: sentence.decision ?? ("narration" as const),
});

/** The section after a plan was carried out. */
function carriedOut(section: readonly Remark[], plan: Rewriting): Remark[] {
  const gone = new Set(plan.dropped);
  const anew = new Map(plan.replaced.map(({ seen, sentence }) => [seen, sentence]));
  const kept = section
    .filter((one) => !gone.has(one))
    .map((one) => {
      const sentence = anew.get(one);
      return sentence ? { ...one, ...asWritten(sentence) } : one;
    });
  const added = plan.added.map((one) => remark({ ...one, ...asWritten(one) }));
  return [...kept, ...added].toSorted(byPlace);
}

const written = (section: readonly Remark[], sentences: readonly Sentence[]) =>
  carriedOut(section, rewriting(section, sentences));

/** A section as people leave it: some sentences edited by hand, and some remarks of their own at its end. */
const anyHandiwork = fc.record({
  edited: fc.array(fc.boolean(), { maxLength: 6 }),
  own: fc.array(fc.constantFrom("発言です。", "補足です。"), { maxLength: 3 }),
});
type Handiwork = { readonly edited: readonly boolean[]; readonly own: readonly string[] };

const ownAfter = (section: readonly Remark[], own: readonly string[]): Remark[] => {
  const places = placesBetween(section.at(-1)?.place ?? null, null, own.length);
  return own.map((text, i) => remark({ place: places[i] ?? "", text }));
};

const touched = (section: readonly Remark[], { edited, own }: Handiwork): Remark[] => [
  ...section.map((one, i) => (edited[i] ? { ...one, text: `${one.text}（手直し）` } : one)),
  ...ownAfter(section, own),
];

const isByHand = ({ written: was, text }: Remark) => was !== text;

describe("the skeleton of a section", () => {
  it("has every sentence of an item, in order, and every item but a bare その他 has some", () => {
    fc.assert(
      fc.property(anyItem, anySource, (item, source) => {
        const sentences = sentencesFor(item, source);
        const isBare =
          item.kind === "other" && item.state === "taken" && source.handouts.length === 0;
        expect(sentences.length > 0).toBe(!isBare);
        expect(written([], sentences).map(({ text }) => text)).toEqual(
          sentences.map(({ text }) => text),
        );
      }),
    );
  });

  it("written twice changes nothing, whatever people have done in between", () => {
    fc.assert(
      fc.property(anySentences, anySentences, anyHandiwork, (before, after, handiwork) => {
        const section = written(touched(written([], before), handiwork), after);
        expect(isIdle(rewriting(section, after))).toBe(true);
      }),
    );
  });

  it("written again leaves all that people wrote or edited where and as it was", () => {
    fc.assert(
      fc.property(anySentences, anySentences, anyHandiwork, (before, after, handiwork) => {
        const section = touched(written([], before), handiwork);
        expect(written(section, after).filter(isByHand)).toEqual(section.filter(isByHand));
      }),
    );
  });

  it("puts no sentence beside the one that somebody has made of it", () => {
    fc.assert(
      fc.property(anySentences, anySentences, anyHandiwork, (before, after, handiwork) => {
        const section = touched(written([], before), handiwork);
        const plan = rewriting(section, after);
        const orphans = section.filter(
          (one) =>
            one.written !== null &&
            isByHand(one) &&
            !after.some(({ text, kind }) => text === one.written && kind === one.kind),
        );
        for (const kind of ["narration", "decision"] as const) {
          const left = orphans.filter(
            (one) => one.kind === kind && !plan.overruled.some(({ seen }) => seen === one),
          );
          const standing = carriedOut(section, plan).filter(
            (one) => one.kind === kind && one.written !== null,
          );
          expect(standing.length).toBe(
            after.filter((one) => one.kind === kind).length + left.length,
          );
          expect(left.length > 0 && plan.added.some((one) => one.kind === kind)).toBe(false);
        }
      }),
    );
  });
});
