import { describe, expect, it } from "vitest";
import { type Circulation, type Reply, results } from "../../src/circulation/model";
import {
  awaitsResult,
  closeHindrance,
  dayFault,
  deemedBy,
  nextDue,
  noteFault,
  proposedDay,
  resultHindrance,
} from "../../src/circulation/model/closing";
import { type SeatLine, dueOf } from "../../src/circulation/model/lines";

const due = "2026-12-04T08:00:00.000Z";
const before = "2026-12-04T08:00:00.000Z";
const after = "2026-12-04T08:00:00.001Z";

const circulation = (over: Partial<Circulation> = {}): Circulation => ({
  id: "m",
  state: "open",
  startedAt: "2026-12-01T01:00:00.000Z",
  due,
  silenceIsConsent: false,
  message: "",
  extensionReason: "",
  remindedAt: null,
  result: null,
  decidedOn: null,
  resultNote: "",
  deemed: [],
  extensions: [],
  version: 1,
  ...over,
});

const line = (seatId: string, reply: Reply["reply"] | null, over: Partial<SeatLine> = {}) => ({
  seatId,
  tier: "political" as const,
  role: "member" as const,
  post: { ja: seatId, en: seatId },
  holder: "山田　太郎",
  isDeemed: false,
  extension: null,
  reply:
    reply === null
      ? null
      : {
          id: `r-${seatId}`,
          meetingId: "m",
          seatId,
          reply,
          opinion: "",
          repliedAs: "holder" as const,
          repliedAt: "2026-12-02T01:00:00.000Z",
          version: 1,
          replier: "",
        },
  ...over,
});

const everybody = [line("a", "no_objection"), line("b", "no_objection")];
const oneMissing = [line("a", "no_objection"), line("b", null)];
const stated = circulation({ silenceIsConsent: true });
const why = (found: { readonly why: string } | null) => found?.why ?? null;

describe("the result", () => {
  // Whether all replied, whether silence was stated, whether the deadline has passed; then what may be recorded.
  const cases: readonly [boolean, boolean, boolean, readonly string[]][] = [
    [true, false, false, results],
    [true, false, true, results],
    [true, true, false, results],
    [true, true, true, results],
    [false, false, false, []],
    [false, false, true, ["not_decided"]],
    [false, true, false, []],
    [false, true, true, results],
  ];
  it.each(cases)("all replied %s, silence stated %s, late %s: %j", (all, silence, late, may) => {
    const seen = silence ? stated : circulation();
    const lines = all ? everybody : oneMissing;
    const now = late ? after : before;
    const allowed = results.filter(
      (result) =>
        closeHindrance(seen, lines, now) === null && resultHindrance(seen, lines, result) === null,
    );
    expect(allowed).toEqual(may);
    expect(awaitsResult(seen, lines, now)).toBe(may.includes("decided"));
  });
  it("names those who are missing, in both languages", () => {
    expect(closeHindrance(stated, oneMissing, before)).toEqual({
      why: "circulation.missing",
      facts: { postsJa: "b", postsEn: "b" },
    });
  });
  it("waits neither for a vacant seat nor for an observer", () => {
    const lines = [
      line("a", "no_objection"),
      line("v", null, { holder: null }),
      line("o", null, { role: "observer" }),
    ];
    expect(why(closeHindrance(circulation(), lines, before))).toBeNull();
    expect(deemedBy(stated, lines, "decided")).toEqual([]);
  });
});

describe("silence", () => {
  it("is kept apart from the replies, only where it was stated and something was decided", () => {
    expect(deemedBy(stated, oneMissing, "decided")).toEqual(["b"]);
    expect(deemedBy(stated, oneMissing, "amended")).toEqual(["b"]);
    expect(deemedBy(stated, oneMissing, "not_decided")).toEqual([]);
    expect(deemedBy(circulation(), oneMissing, "decided")).toEqual([]);
  });
});

describe("a seat with more time than the others", () => {
  const extension = { seatId: "b", due: "2026-12-08T08:00:00.000Z", reason: "海外出張のため" };
  const lines = [line("a", "no_objection"), line("b", null, { extension })];
  it("keeps the result waiting until its own deadline", () => {
    expect(why(closeHindrance(stated, lines, after))).toBe("circulation.missing");
    expect(nextDue(stated, lines, after)).toBe(extension.due);
    expect(closeHindrance(stated, lines, "2026-12-08T08:00:00.001Z")).toBeNull();
  });
  it("is silent no sooner than that", () => {
    expect(ofDay("2026-12-07", stated, lines)).toBe("decidedTooEarly");
    expect(ofDay("2026-12-08", stated, lines)).toBeNull();
    expect(proposedDay(stated, lines)).toBe("2026-12-08");
  });
  it("has the deadline of everybody where that is later by now", () => {
    const early = { ...extension, due: "2026-12-02T08:00:00.000Z" };
    const other = [line("a", "no_objection"), line("b", null, { extension: early })];
    expect(dueOf(stated, line("b", null, { extension: early }))).toBe(due);
    expect(closeHindrance(stated, other, after)).toBeNull();
  });
});

const ofDay = (decidedOn: string, seen = circulation(), lines = everybody) =>
  dayFault({ decidedOn, result: "decided" }, seen, lines, "2026-12-10")?.code ?? null;

describe("the day of decision", () => {
  it("lies between the start and today", () => {
    expect(ofDay("2026-11-30")).toBe("decidedTooEarly");
    expect(ofDay("2026-12-01")).toBeNull();
    expect(ofDay("2026-12-10")).toBeNull();
    expect(ofDay("2026-12-11")).toBe("decidedInFuture");
  });
  it("is not before the deadline where silence counts", () => {
    expect(ofDay("2026-12-03", stated, oneMissing)).toBe("decidedTooEarly");
    expect(ofDay("2026-12-04", stated, oneMissing)).toBeNull();
  });
  it("is proposed as that of the last reply, or of the deadline where somebody was silent", () => {
    expect(proposedDay(circulation(), everybody)).toBe("2026-12-02");
    expect(proposedDay(stated, oneMissing)).toBe("2026-12-04");
    expect(proposedDay(circulation(), [])).toBe("2026-12-01");
  });
});

const ofNote = (result: (typeof results)[number], note: string, lines = everybody) =>
  noteFault({ result, decidedOn: "2026-12-04", note }, lines)?.code ?? null;

describe("the note", () => {
  it("says what became of an opinion or an amendment, whatever the result", () => {
    for (const answer of ["opinion", "agreed_as_amended"] as const) {
      const lines = [line("a", answer)];
      expect(results.map((result) => ofNote(result, "", lines))).toEqual(
        results.map(() => "opinionsNotDealt"),
      );
      expect(ofNote("decided", "反映した。", lines)).toBeNull();
    }
  });
  it("explains anything but a plain decision", () => {
    expect(results.map((result) => ofNote(result, ""))).toEqual([
      null,
      "resultNotExplained",
      "resultNotExplained",
    ]);
  });
});
