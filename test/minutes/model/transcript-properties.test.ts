import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitTranscript } from "../../../src/minutes/model/transcript";
import { cpuOf } from "../../lib/cpu";
import { items, speakers } from "./given";

const marks = /[\s○〇◯◎●◉◆◇■□▼▽▲△・･•\-－–：:【】［］[\]〔〕（）()。]/gu;
const solid = (text: string) => text.replaceAll(marks, "");

const piece = fc.constantFrom(
  ..."○|〇|・|：|: |【|】|（|）|　| |\n|\r\n|総務副大臣|議長|厚生労働省|環境省|国交省|総務省|サンプル|様".split(
    "|",
  ),
  ..."資料１に基づき説明があった。|異議なく了承された。|（１）|議題２|その他|。|、|本日は|1|𠮷|\u2028".split(
    "|",
  ),
);
const anything = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

/** Everything of a transcript in the order of its lines, the speaker before or behind the text as typed. */
const everything = (text: string) => {
  const { blocks, headings } = splitTranscript(text, speakers, items);
  return [
    ...blocks.map(({ line, speakerTyped, text: said }) => [line, speakerTyped, said] as const),
    ...headings.map(({ line, text: title }) => [line, "", title] as const),
  ].toSorted(([one], [other]) => one - other);
};

it("nothing of a transcript is lost, and all stays in order", () => {
  fc.assert(
    fc.property(anything, (text) => {
      let rest = solid(text);
      for (const [, typed, said] of everything(text)) {
        const [name, speech] = [solid(typed), solid(said)];
        const isBefore = rest.startsWith(name + speech);
        // In the memo style the name stands behind the first line of what was said.
        const first = solid(said.split("\n")[0] ?? "");
        const behind = first + name + speech.slice(first.length);
        expect(isBefore || rest.startsWith(behind), `${rest} has ${name} ${speech}`).toBe(true);
        rest = rest.slice(name.length + speech.length);
      }
      expect(rest).toBe("");
    }),
    { numRuns: 3000 },
  );
});

it("whoever is doubted has a block, and every block without a speaker is doubted or said by nobody", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { blocks, notUnderstood } = splitTranscript(text, speakers, items);
      const doubted = new Set(notUnderstood.map(({ line }) => line));
      const lines = new Set(blocks.map(({ line }) => line));
      expect([...doubted].filter((line) => !lines.has(line))).toEqual([]);
      const silent = blocks.filter(({ kind, speaker }) => kind === "speech" && speaker === null);
      expect(silent.filter(({ line }) => !doubted.has(line))).toEqual([]);
    }),
  );
});

const said = fc
  .array(fc.constantFrom("本日は", "御説明", "します。", "、", "推進", "６０％", "と考える。"), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => `ここで${words.join("")}`);

const labels = {
  chair: ["総務副大臣", "議長", "サンプル副大臣"],
  labour: ["厚生労働副大臣", "厚生労働省", "厚労省"],
  economy: ["経済産業大臣政務官", "経産省"],
  official: ["政策統括官", "総務省政策統括官"],
} as const;
const speaker = fc
  .constantFrom("chair", "labour", "economy", "official")
  .chain((ref) => fc.constantFrom(...labels[ref]).map((label) => ({ ref, label })));
const remark = fc.record({ speaker, lines: fc.array(said, { minLength: 1, maxLength: 4 }) });

type Style = (label: string, first: string) => string;
const styles: readonly Style[] = [
  (label, first) => `○${label}　${first}`,
  (label, first) => `〇${label}（代理）　${first}`,
  (label, first) => `【${label}】${first}`,
  (label, first) => `${label}：${first}`,
  (label, first) => `${label}: ${first}`,
  (label, first) => `・${first}（${label}）`,
];
const part = fc.record({
  item: fc.constantFrom(...items),
  remarks: fc.array(remark, { maxLength: 5 }),
});

it("a transcript in any style gives back its remarks", () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), fc.constantFrom(...styles), (parts, style) => {
      const lines = parts.flatMap(({ item, remarks }) => [
        `（${item.number}）${item.title}`,
        ...remarks.flatMap(({ speaker: { label }, lines: [first = "", ...others] }) => [
          style(label, first),
          ...others,
        ]),
      ]);
      const { blocks, notUnderstood } = splitTranscript(lines.join("\n"), speakers, items);
      expect(notUnderstood).toEqual([]);
      expect(blocks.map(({ section, speaker: ref, text }) => [section, ref, text])).toEqual(
        parts.flatMap(({ item, remarks }) =>
          remarks.map((one) => [item.id, one.speaker.ref, one.lines.join("\n")]),
        ),
      );
    }),
  );
});

const filled = (text: string) => text.repeat(Math.ceil(200_000 / text.length)).slice(0, 200_000);
const many = (line: (i: number) => string) =>
  Array.from({ length: 20_000 }, (_, i) => line(i)).join("\n");

describe("200,000 characters are split in less than 300 ms of CPU", () => {
  it.each([
    [
      "a real transcript",
      filled(
        `○総務副大臣　${"本日は御多忙の中お集まりいただき感謝する。".repeat(8)}\n続きの段落です。\n・連携が必要。（厚生労働省）\n`,
      ),
    ],
    ["○", filled("○")],
    ["：", filled("：")],
    ["（", filled("（")],
    ["【", filled("【")],
    ["・…（", filled("・あ（")],
    ["spaces", filled("　")],
    ["spaces at an end", `議長：${filled(" ")}x`],
    ["line breaks", filled("\n")],
    ["one line", filled("あ")],
    ["one line of words", `○${filled("あ ")}`],
    ["one line of labels", filled("議長：")],
    ["lines of ○", filled("○\n")],
    ["lines of ：", filled("：\n")],
    ["lines of markers", many((i) => `○議長　あ${i % 10}`)],
    ["lines of strangers", many((i) => `○謎${i}委員`)],
    ["lines of open parentheses", many(() => "○議長（（（（（")],
    ["lines of labels of spaces", many(() => "○ 議 長 議 長 ")],
    ["lines of headings", many((i) => `（${i % 9}）その他の他`)],
    ["lines of almost outcomes", many((i) => `引き続き検討検討検討${i}`)],
    ["lines of numbers", many((i) => `１１１１１１１${i}`)],
    ["long lines of bullets and spaces", filled(`○${" ".repeat(100)}\n`)],
    ["long lines of almost narration", filled(`○${"説明".repeat(55)}\n`)],
    ["long lines in parentheses", filled(`・${"（".repeat(100)}）\n`)],
  ])("%s", (_, text) => {
    const spent = cpuOf(() => {
      splitTranscript(text, speakers, items);
    });
    expect(spent).toBeLessThan(300);
  });
});
