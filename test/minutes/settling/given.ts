import type { CirculatedFacts, GatheredFacts } from "../../../src/minutes/settling/model/facts";
import { asked } from "../confirmation/given";

const confirmed = asked({ id: "r1", seatId: "s1", state: "confirmed", textNumber: 1 });

/** What a remark without a summary of its own says of it. */
export const unsummarized = { summaryText: "", inSummary: true, number: 1, summaryNumber: 1 };

const facts = {
  items: ["i1"],
  seats: [
    { seatId: "s1", counts: true, came: "present" },
    { seatId: "s2", counts: true, came: "absent" },
    { seatId: "s3", counts: false, came: null },
  ],
  remarks: [
    { id: "r1", itemId: "i1", kind: "speech", seatId: "s1", text: "説明した。", ...unsummarized },
    { id: "r2", itemId: "i1", kind: "narration", seatId: null, text: "了承。", ...unsummarized },
  ],
  redactions: [],
  views: [],
  minutes: { state: "confirming" },
  asked: [confirmed],
  openCorrections: [],
} as const;

/** A meeting of which nothing is missing, unless said otherwise. */
export const gathered = (over: Partial<GatheredFacts> = {}): GatheredFacts => ({
  ...facts,
  meeting: {
    format: "in_person",
    day: "2027-01-15",
    actualStart: "16:30",
    actualEnd: "17:12",
    place: "総務省",
  },
  ...over,
});

/** A 持ち回り of which nothing is missing, unless said otherwise. */
export const circulated = (over: Partial<CirculatedFacts> = {}): CirculatedFacts => ({
  ...facts,
  remarks: [facts.remarks[1]],
  circulation: { result: "decided", decidedOn: "2027-01-15", deemed: ["s2"] },
  replied: ["s1"],
  ...over,
});
