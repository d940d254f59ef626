import * as fc from "fast-check";
import { expect, it } from "vitest";
import { differences } from "../../src/lib/difference";

const before = (parts: ReturnType<typeof differences>) =>
  parts
    .filter(({ kind }) => kind !== "added")
    .map(({ text }) => text)
    .join("");
const after = (parts: ReturnType<typeof differences>) =>
  parts
    .filter(({ kind }) => kind !== "removed")
    .map(({ text }) => text)
    .join("");

it("finds the words that changed", () => {
  expect(
    differences("令和８年度中に検討する。\n以上", "令和９年３月末までに決定した。\n以上").at(-1),
  ).toEqual({ text: expect.stringContaining("\n以上"), kind: "same" });
  expect(differences("目標は60%とする。", "目標は70%とする。")).toEqual([
    { text: "目標は", kind: "same" },
    { text: "60", kind: "removed" },
    { text: "70", kind: "added" },
    { text: "%とする。", kind: "same" },
  ]);
});

it("of a text and itself is the text", () => {
  expect(differences("同じ\n文", "同じ\n文")).toEqual([{ text: "同じ\n文", kind: "same" }]);
  expect(differences("", "")).toEqual([]);
  expect(differences("", "新しい")).toEqual([{ text: "新しい", kind: "added" }]);
});

it("gives back both texts, with no two neighbours alike", () => {
  const texts = fc
    .array(fc.constantFrom("テレワーク", "を", "推進", "する", "。", "\n", "60", "a"), {
      maxLength: 40,
    })
    .map((words) => words.join(""));
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const parts = differences(a, b);
      expect([before(parts), after(parts)]).toEqual([a, b]);
      for (const [i, part] of parts.entries()) {
        expect(part.kind).not.toBe(parts[i - 1]?.kind);
        expect(part.text).not.toBe("");
      }
    }),
  );
});

const unrelated = (first: number) =>
  Array.from({ length: 5000 }, (_, i) => String.fromCodePoint(first + ((i * 7919) % 2000))).join(
    "",
  );

it("shows two long texts with nothing in common as one replaced by the other", () => {
  const started = performance.now();
  const parts = differences(unrelated(0x4e00), unrelated(0x6000));
  expect(parts.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  expect(performance.now() - started).toBeLessThan(1000);
});
