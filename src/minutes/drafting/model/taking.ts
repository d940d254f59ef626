import type { Block } from "../../model/transcript";
import { longestRemark } from "../../model";
import type { RemarkValues } from "../model";

const longestTitle = 100;

const nobody = { seatId: null, isProxy: false, guestTitle: "", guestName: "" };

const spokenBy = (answer: string, label: string) => {
  const [, how, id = ""] = /^(seat|proxy):(.+)$/.exec(answer) ?? [];
  return how === undefined
    ? { ...nobody, guestTitle: label.slice(0, longestTitle) }
    : { ...nobody, seatId: id, isProxy: how === "proxy" };
};

/** A text in pieces that a remark can hold, cut at line ends where there are any. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longestRemark) {
    const end = rest.lastIndexOf("\n", longestRemark);
    const cut = end > 0 ? end : longestRemark;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut).replace(/^\n/, "");
  }
  return [...pieces, rest].filter((piece) => piece.trim() !== "");
}

const said = ({ speakerTyped, text }: Block): string =>
  speakerTyped === "" || text === "" ? speakerTyped + text : `${speakerTyped}：${text}`;

type Kind = Omit<RemarkValues, "text" | "inSummary" | "summaryText">;

const inPieces = (text: string, kind: Kind): RemarkValues[] =>
  piecesOf(text).map((piece) => ({
    ...kind,
    text: piece,
    inSummary: kind.kind !== "speech",
    summaryText: "",
  }));

/** What a block becomes, by whom it is taken to be: nothing of it is lost, so that a long one becomes several. */
export function remarksFrom(block: Block, answer: string): RemarkValues[] {
  const { kind, decision, speakerTyped, text } = block;
  if (kind !== "speech") return inPieces(text, { kind, decision, ...nobody });
  if (answer === "narration" || text === "")
    return inPieces(said(block), { kind: "narration", decision: null, ...nobody });
  const speaker = spokenBy(answer, speakerTyped || "発言者不明");
  return inPieces(text, { kind, decision: null, ...speaker });
}
