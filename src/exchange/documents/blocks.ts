import { type IParagraphOptions, Paragraph } from "docx";
import { type Block, markdownBlocks } from "../../lib/markdown-blocks";
import { run, runs } from "./runs";
import { em, points } from "./style";
import { type Part, grid } from "./table";

interface Place {
  readonly base: string;
  /** How far the text stands in, in ems. */
  readonly indent: number;
  readonly level: number;
}

type Listed = Extract<Block, { kind: "list" }>;

/** How the first paragraph of an item begins: with a point, or with its number as typed. */
const begun = ({ start }: Listed, i: number, level: number, indent: number) => {
  const left = em * (indent + 1);
  return start === null
    ? { numbering: { reference: points, level }, indent: { left, hanging: em } }
    : { indent: { left: left + em, hanging: 2 * em }, number: `${start + i}.\t` };
};

const item = (blocks: readonly Block[], list: Listed, i: number, place: Place): Part[] => {
  const inner = { ...place, indent: place.indent + 1, level: Math.min(place.level + 1, 8) };
  const [first, ...rest] = blocks;
  const { number = "", ...options } = begun(list, i, place.level, place.indent);
  const of = first?.kind === "paragraph" ? runs(first.of, place.base) : [];
  const others = first?.kind === "paragraph" ? rest : blocks;
  return [
    new Paragraph({ ...options, children: [...(number === "" ? [] : [run(number)]), ...of] }),
    ...others.flatMap((one) => partsOf(one, inner)),
  ];
};

const paragraph = (options: IParagraphOptions, { indent }: Place): Paragraph =>
  new Paragraph({ indent: { left: em * indent }, spacing: { after: 60 }, ...options });

const code = (text: string, place: Place): Paragraph[] =>
  text.split("\n").map((line) => paragraph({ children: [run(line)] }, place));

const partsOf = (block: Block, place: Place): Part[] => {
  const { base } = place;
  if (block.kind === "rule") return [];
  if (block.kind === "code") return code(block.text, place);
  if (block.kind === "list") return block.items.flatMap((one, i) => item(one, block, i, place));
  if (block.kind === "quote")
    return block.of.flatMap((one) => partsOf(one, { ...place, indent: place.indent + 1 }));
  if (block.kind === "table")
    return [
      grid(
        block.rows.map((row) => row.map(({ isHead, of }) => runs(of, base, { bold: isHead }))),
        em * place.indent,
      ),
    ];
  const isHeading = block.kind === "heading";
  return [paragraph({ children: runs(block.of, base, isHeading ? { bold: true } : {}) }, place)];
};

/** A text in Markdown as parts of a paper, standing in by so many ems. `sign` begins it where it begins with a paragraph. */
export function parts(text: string, base: string, indent: number, sign = ""): Part[] {
  const place = { base, indent, level: 0 };
  const [first, ...rest] = markdownBlocks(text);
  if (first === undefined) return [];
  const signed: Block =
    first.kind === "paragraph" && sign !== ""
      ? { ...first, of: [{ kind: "text", text: sign }, ...first.of] }
      : first;
  return [signed, ...rest].flatMap((one) => partsOf(one, place));
}
