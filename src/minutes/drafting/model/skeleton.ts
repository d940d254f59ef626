import type { AgendaItem, Presenter } from "../../../agenda/model";
import { presenterName } from "../../../agenda/model/presenters";
import type { SeatTenure } from "../../../roster/model";
import type { Decision } from "../../model";
import { decisionSentence } from "../../model/decision";
import type { Seat } from "../../model/seats";

/** A standard sentence: what stands between remarks, or the outcome of an item. */
export interface Sentence {
  readonly kind: "narration" | "decision";
  readonly decision: Decision | null;
  readonly text: string;
}

/** What the skeleton of a section is written from. */
export interface Source {
  readonly tenures: readonly SeatTenure[];
  readonly presenters: readonly Presenter[];
  readonly seats: ReadonlyMap<string, Seat>;
  readonly handouts: readonly { readonly id: string; readonly itemId: string | null }[];
  /** When the meeting began, as 16時30分; empty where that is not recorded. */
  readonly opened: string;
}

const narrated = (text: string): Sentence => ({ kind: "narration", decision: null, text });
const outcome = (decision: Decision, handout = ""): Sentence => ({
  kind: "decision",
  decision,
  text: decisionSentence(decision, { handout }, "ja"),
});

/** A、B及びC (公用文作成の考え方). */
const together = (names: readonly string[]): string =>
  names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join("、")}及び${names.slice(-1).join("")}`;

const papersOf = (item: AgendaItem, { handouts }: Source): string[] =>
  handouts.filter(({ itemId }) => itemId === item.id).map(({ id }) => `[[handout:${id}]]`);

/** 国土交通省から、資料１に基づき説明があった。 */
function presented(item: AgendaItem, source: Source, what: "説明" | "報告"): Sentence {
  const presenter = presenterName(item, source.tenures, source.presenters, "ja");
  const papers = together(papersOf(item, source));
  const by = presenter === "" ? "" : `${presenter}から`;
  const from = papers === "" ? "" : `${papers}に基づき`;
  return narrated(`${by}${by && from ? "、" : ""}${from}${what}があった。`);
}

/** The handout that was decided on: the item's, where it has one only. */
const theOneOf = (item: AgendaItem, source: Source): string => {
  const [paper = "", second] = papersOf(item, source);
  return second === undefined ? paper : "";
};

type Writing = (item: AgendaItem, source: Source) => readonly Sentence[];

const explained: Writing = (item, source) => [presented(item, source, "説明")];

const writings: Record<AgendaItem["kind"], Writing> = {
  report: (item, source) => [presented(item, source, "報告")],
  explanation: explained,
  decision: (item, source) => [
    ...explained(item, source),
    outcome("decided", theOneOf(item, source)),
  ],
  approval: (item, source) => [...explained(item, source), outcome("approved")],
  confirmation: (item, source) => [
    ...explained(item, source),
    outcome("confirmed", theOneOf(item, source)),
  ],
  discussion: () => [narrated("意見交換を行った。主な発言は以下のとおり。")],
  other: (item, source) => (papersOf(item, source).length > 0 ? explained(item, source) : []),
};

/** The standard sentences of an item, by its kind, presenter and handouts; of one carried over, that it was. */
export const sentencesFor = (item: AgendaItem, source: Source): readonly Sentence[] =>
  item.state === "carried"
    ? [{ kind: "decision", decision: "continued", text: "次回以降に持ち越すこととされた。" }]
    : writings[item.kind](item, source);

/** What comes before the first item: when the meeting began, and who sat for whom. */
export function openingSentences({ seats, opened }: Source): readonly Sentence[] {
  const proxies = [...seats.values()]
    .filter(({ came }) => came === "proxy")
    .map(({ post, proxyTitle, proxyName }) =>
      narrated(`${post.ja}の代理として、${`${proxyTitle}　${proxyName}`.trim()}が出席した。`),
    );
  return [...(opened === "" ? [] : [narrated(`${opened}に開会した。`)]), ...proxies];
}
