import { describe, expect, it } from "vitest";

const modules = import.meta.glob<Record<string, unknown>>(
  [
    "../../src/{roster,publication,site}/**/{words,faults,events,ending,pages}.ts",
    "../../src/{roster,publication,site}/**/*-words.ts",
  ],
  { eager: true },
);

/** Facts, each of them 1. */
const given: unknown = new Proxy(
  {},
  { get: (_, name) => (name === Symbol.toPrimitive ? () => "1" : "1") },
);

function* sentences(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value === "string") yield [path, value];
  else if (typeof value === "function") yield* sentences(value(given, given, given), path);
  else if (typeof value === "object" && value !== null)
    for (const [name, part] of Object.entries(value)) yield* sentences(part, `${path}.${name}`);
}

/** Whatever stands under `ja`, at any depth. */
function* inJapanese(value: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, part] of Object.entries(value))
    yield* name === "ja" ? sentences(part, path) : inJapanese(part, `${path}.${name}`);
}

const said = Object.entries(modules).flatMap(([path, exported]) => [
  ...inJapanese({ ...exported }, path.replace(/^.*src\//, "")),
]);

describe("what 名簿, 公表 and the public site say in Japanese", () => {
  it("is a good deal", () => expect(said.length).toBeGreaterThan(400));

  it("counts with one 全角 digit, and never with one 半角 digit", () => {
    const wrong = said.filter(([, text]) => /(?<![\d.])\d(?:件|人|名|回|行|版|分の)/.test(text));
    expect(wrong).toEqual([]);
  });

  it("never says 直す, but 変更, 編集 or 訂正", () => {
    expect(said.filter(([, text]) => /直[しすせそ]/.test(text))).toEqual([]);
  });
});
