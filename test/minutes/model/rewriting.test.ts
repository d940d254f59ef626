import { expect, it } from "vitest";
import { rewriting } from "../../../src/minutes/drafting/model/rewriting";
import type { Sentence } from "../../../src/minutes/drafting/model/skeleton";
import type { Remark } from "../../../src/minutes/model";

const narration: Sentence = { kind: "narration", decision: null, text: "報告があった。" };
const outcome: Sentence = {
  kind: "decision",
  decision: "decided",
  text: "原案のとおり決定した。",
};

/** A sentence as the skeleton wrote it. */
const written = (place: string, sentence: Sentence): Remark => ({
  ...sentence,
  id: place,
  meetingId: "meeting",
  itemId: "item",
  place,
  seatId: null,
  isProxy: false,
  guestTitle: "",
  guestName: "",
  number: 1,
  inSummary: true,
  summaryText: "",
  summaryNumber: 1,
  written: sentence.text,
  writtenAs: sentence.decision ?? "narration",
  version: 1,
});

const noted: Remark = { ...written("A", narration), kind: "decision", decision: "noted" };
const approved: Remark = { ...written("B", outcome), decision: "approved" };
const nothing = { added: [], replaced: [], dropped: [] };

it("a narration that somebody made an outcome of, and an outcome coded otherwise, stay as they are", () => {
  const section = [noted, approved];
  expect(rewriting(section, [narration, outcome])).toEqual({ ...nothing, overruled: [] });
  expect(rewriting(section, [])).toEqual({ ...nothing, overruled: [] });
  const anew = [
    { ...narration, text: "資料１に基づき報告があった。" },
    { ...outcome, text: "資料１のとおり決定した。" },
  ];
  const { overruled, ...others } = rewriting(section, anew);
  expect(others).toEqual(nothing);
  expect(new Set(overruled.map(({ seen }) => seen))).toEqual(new Set(section));
});

it("what nobody touched is written anew", () => {
  const seen = written("B", outcome);
  const sentence = { ...outcome, text: "資料１のとおり決定した。" };
  expect(rewriting([seen], [sentence])).toMatchObject({ replaced: [{ seen, sentence }] });
});
