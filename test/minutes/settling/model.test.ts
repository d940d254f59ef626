import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Refused } from "../../../src/lib/errors";
import { stands, standingOf } from "../../../src/minutes/confirmation/model";
import { confirmationStates } from "../../../src/minutes/model";
import {
  editionOf,
  lacksToSettle,
  mustBeSettleable,
  mustBeSettled,
} from "../../../src/minutes/settling/model";
import type { CirculatedFacts, GatheredFacts } from "../../../src/minutes/settling/model/facts";
import { asked } from "../confirmation/given";
import { circulated, gathered, unsummarized } from "./given";

const lacks = (facts: GatheredFacts | CirculatedFacts) =>
  lacksToSettle(facts).map(({ what, id }) => (id ? `${what} ${id}` : what));

const { meeting, remarks } = gathered();
const [speech, narration] = remarks;

/** What the gate says when a text has had a second version. */
const changed = (over: object) =>
  lacks(gathered({ remarks: speech ? [{ ...speech, number: 2, ...over }] : [] }));

/** What the gate says where a part is to be withheld, chosen in the text or elsewhere. */
const withheld = (part: string, inText: boolean, summaryText = "") => {
  const views = [{ remarkId: "r1", speaker: "説明した。", secretariat: "説得した。" }];
  const said = speech ? [{ ...speech, summaryText, inSummary: false }] : [];
  return lacks(gathered({ remarks: said, views, redactions: [{ remarkId: "r1", part, inText }] }));
};

describe("the gate", () => {
  it("opens when nothing is missing", () => {
    expect(lacks(gathered())).toEqual([]);
    expect(lacks(circulated())).toEqual([]);
  });

  it("asks for each of the six elements", () => {
    const of = (over: Partial<GatheredFacts["meeting"]>) =>
      lacks(gathered({ meeting: { ...meeting, ...over } }));
    expect(of({ day: null })).toEqual(["day"]);
    expect(of({ actualEnd: null })).toEqual(["times"]);
    expect(of({ place: " " })).toEqual(["place"]);
    expect(of({ place: "", format: "online" })).toEqual([]);
    expect(of({ place: "", format: "unknown" })).toEqual(["place"]);
    expect(lacks(gathered({ seats: [{ seatId: "s1", counts: true, came: null }] }))).toEqual([
      "presence s1",
    ]);
    expect(lacks(gathered({ items: [] }))).toEqual(["items"]);
    expect(lacks(gathered({ remarks: narration ? [narration] : [] }))).toEqual(["speakers"]);
    expect(lacks(gathered({ items: ["i1", "i2"] }))).toEqual(["remark i2"]);
    expect(
      lacks(
        gathered({ remarks: speech && narration ? [speech, { ...narration, text: "　" }] : [] }),
      ),
    ).toEqual(["blank r2"]);
  });

  it("asks to look at a summary that was written before its text last changed", () => {
    expect(changed({ summaryText: "要旨。" })).toEqual(["olderSummary r1"]);
    expect(changed({ summaryText: "要旨。", summaryNumber: 2 })).toEqual([]);
    expect(changed({ summaryText: "要旨。", inSummary: false })).toEqual([]);
    expect(changed({ summaryText: "" })).toEqual([]);
  });

  it("does not let somebody speak who was absent", () => {
    const seats = [{ seatId: "s1", counts: true, came: "absent" }] as const;
    expect(lacks(gathered({ seats }))).toEqual(["absentSpeaker s1"]);
  });

  it("asks for every confirmation, of the text as it stands", () => {
    const of = (over: Parameters<typeof asked>[0]) =>
      lacks(gathered({ asked: [asked({ id: "r1", seatId: "s1", ...over })] }));
    expect(of({})).toEqual(["unconfirmed s1"]);
    expect(of({ state: "corrected", textNumber: 1 })).toEqual(["corrected s1"]);
    for (const state of ["confirmed", "accepted", "both_views", "deemed"] as const) {
      expect(of({ state, textNumber: 1 })).toEqual([]);
      expect(of({ state, textNumber: 1, number: 2 })).toEqual(["unconfirmed s1"]);
    }
    expect(lacks(gathered({ openCorrections: [{ remarkId: "r1" }] }))).toEqual(["corrected s1"]);
    expect(lacks(gathered({ asked: [] }))).toEqual(["unsent s1"]);
    expect(lacks(gathered({ asked: [], minutes: { state: "drafting" } }))).toEqual(["unsent"]);
  });

  it("wants what is to be withheld to be found where it was chosen", () => {
    expect([withheld("説明", true), withheld("", true)]).toEqual([[], []]);
    expect(withheld("説得", false)).toEqual([]);
    for (const lost of [
      withheld("説得", true),
      withheld("説諭", false),
      withheld("甲社", true, "甲社"),
    ])
      expect(lost).toEqual(["lostRedaction r1"]);
  });

  it("of a circulation asks for its course, replies and result instead", () => {
    const { circulation } = circulated();
    expect(lacks(circulated({ circulation: undefined }))).toEqual(["circulation"]);
    expect(lacks(circulated({ replied: [] }))).toEqual(["reply s1"]);
    const of = (over: Partial<NonNullable<typeof circulation>>) =>
      lacks(
        circulated({ circulation: { result: null, decidedOn: null, deemed: ["s2"], ...over } }),
      );
    expect(of({})).toEqual(["result", "decidedOn"]);
    expect(of({ result: "decided", decidedOn: "2027-01-15", deemed: [] })).toEqual(["reply s2"]);
    expect(lacks(circulated({ remarks: [] }))).toEqual(["remark i1"]);
    expect(lacks(circulated({ remarks, asked: [] }))).toEqual(["unsent s1"]);
  });
});

const state = fc.constantFrom(...confirmationStates);
const seatId = fc.constantFrom("s1", "s2", "s4");
const row = fc.record({
  seatId,
  state,
  textNumber: fc.option(fc.integer({ min: 1, max: 3 })),
  number: fc.integer({ min: 1, max: 3 }),
  isCorrected: fc.boolean(),
  isAsked: fc.boolean(),
  text: fc.constantFrom("発言した。", ""),
});

describe("whatever was said and answered", () => {
  it("the gate opens exactly when every remark is there, asked about and stands", () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (said) => {
        const all = said.map((one, i) => ({ ...one, id: `x${i}` }));
        const facts = gathered({
          seats: [],
          remarks: [
            ...gathered().remarks,
            ...all.map(({ id, seatId: seat, text }) => ({
              id,
              itemId: "i1",
              kind: "speech" as const,
              seatId: seat,
              text,
              ...unsummarized,
            })),
          ],
          asked: [
            ...gathered().asked,
            ...all.filter(({ isAsked }) => isAsked).map((one) => asked(one)),
          ],
          openCorrections: all
            .filter(({ isCorrected }) => isCorrected)
            .map(({ id }) => ({ remarkId: id })),
        });
        const isComplete = all.every(
          (one) =>
            one.text !== "" && one.isAsked && !one.isCorrected && stands(standingOf(asked(one))),
        );
        expect(lacksToSettle(facts).length === 0).toBe(isComplete);
      }),
    );
  });
});

const why = (act: () => void): string => {
  try {
    act();
    return "";
  } catch (error) {
    if (error instanceof Refused) return error.why;
    throw error;
  }
};

describe("settling", () => {
  const lack = { element: "time", what: "day", id: "" } as const;
  it("is done once, from either state, when nothing is lacking", () => {
    for (const from of ["drafting", "confirming"] as const) {
      expect(why(() => mustBeSettleable({ state: from }, []))).toBe("");
      expect(why(() => mustBeSettleable({ state: from }, [lack]))).toBe("settling.lacking");
    }
    expect(why(() => mustBeSettleable({ state: "settled" }, []))).toBe("settling.settled");
  });
  it("makes 速報版 確定版, and from then on there is 正誤", () => {
    expect([editionOf({ state: "drafting" }), editionOf({ state: "confirming" })]).toEqual([
      "quick",
      "quick",
    ]);
    expect(editionOf({ state: "settled" })).toBe("final");
    expect(why(() => mustBeSettled({ state: "confirming" }))).toBe("settling.notSettled");
    expect(why(() => mustBeSettled({ state: "settled" }))).toBe("");
  });
});
