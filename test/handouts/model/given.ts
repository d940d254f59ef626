import * as fc from "fast-check";
import { type HandoutNumber, kinds } from "../../../src/handouts/model/number";

const part = fc.integer({ min: 1, max: 999 });

export const anyNumber: fc.Arbitrary<HandoutNumber> = fc.record({
  kind: fc.constantFrom(...kinds),
  major: part,
  minor: fc.option(part, { nil: null }),
});

export const material = (major: number, minor: number | null = null): HandoutNumber => ({
  kind: "material",
  major,
  minor,
});
export const reference = (major: number): HandoutNumber => ({
  kind: "reference",
  major,
  minor: null,
});
export const tabled = (major: number): HandoutNumber => ({ kind: "tabled", major, minor: null });
