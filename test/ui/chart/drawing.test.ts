import { expect, it } from "vitest";
import { drawingOf } from "../../../src/ui/chart/drawing";
import { widthOf } from "../../../src/ui/chart/lettering";
import { portionsOf } from "../../../src/ui/chart/portions";

const years = (values: readonly (number | null)[]) =>
  values.map((actual, index) => ({ label: `H${index + 1}`, actual }));

const zigzag = years(Array.from({ length: 40 }, (_, index) => 1000 + (index % 7) * 130));

it("every place lies within the picture", () => {
  for (const points of [years([5]), years([-423, 0, 416]), zigzag]) {
    const { frame, labels } = drawingOf(points, "ja");
    for (const { x, y, text } of labels) {
      expect(x - widthOf(text) / 2).toBeGreaterThanOrEqual(0);
      expect(x + widthOf(text) / 2).toBeLessThanOrEqual(frame.width);
      expect(y).toBeLessThan(frame.bottom);
      expect(y).toBeGreaterThan(0);
    }
    expect(frame.ticks.every(({ y }) => y >= frame.top && y <= frame.bottom)).toBe(true);
  }
});

it("figures do not stand on each other, and the newest is always written", () => {
  const level = years(Array.from({ length: 40 }, () => 1520));
  for (const points of [zigzag, level]) {
    const { labels } = drawingOf(points, "ja");
    for (const [index, a] of labels.entries())
      for (const b of labels.slice(index + 1)) {
        const apart = Math.abs(a.x - b.x) >= (widthOf(a.text) + widthOf(b.text)) / 2;
        expect(apart || Math.abs(a.y - b.y) >= 12).toBe(true);
      }
  }
  const { labels, frame } = drawingOf(zigzag, "ja");
  expect(labels[0]?.text).toBe("1,520");
  expect(Math.abs((labels[0]?.x ?? 0) - frame.x(39))).toBeLessThan(20);
});

it("forty years are labelled as room allows, the last always", () => {
  const texts = drawingOf(zigzag, "ja").years.map(({ text }) => text);
  expect(texts.at(-1)).toBe("H40");
  expect(texts.length).toBeLessThan(25);
});

it("a line is drawn between years that follow each other, and a lone year is a point", () => {
  const { actual } = drawingOf(years([1, 2, null, 3]), "ja");
  expect(actual.line.match(/M/g)).toHaveLength(1);
  expect(actual.marks.match(/M/g)).toHaveLength(3);
});

it("a target that stays the same is written once", () => {
  const points = years([1, 2, 3]).map((point) => ({ ...point, target: 34.5 }));
  const aims = drawingOf(points, "ja").labels.filter(({ kind }) => kind === "target");
  expect(aims.map(({ text }) => text)).toEqual(["34.5"]);
});

it("a revised value stands beside the one that replaced it", () => {
  const { earlier, frame } = drawingOf([{ label: "R元", actual: 20.1, earlier: [20.2] }], "ja");
  expect(earlier).toMatch(/^M\d+ /);
  expect(Number(/^M(\d+)/.exec(earlier)?.[1])).toBeLessThan(frame.x(0) - 6);
});

it("portions fill the band without gaps, and nought takes no place", () => {
  expect(portionsOf([1, 0, 2], 3, 100)).toEqual([
    { index: 0, from: 0, length: 33 },
    { index: 2, from: 33, length: 67 },
  ]);
  expect(portionsOf([1, 1], 8, 240)).toEqual([
    { index: 0, from: 0, length: 30 },
    { index: 1, from: 30, length: 30 },
  ]);
  expect(portionsOf([0, 0], 0, 240)).toEqual([]);
});
