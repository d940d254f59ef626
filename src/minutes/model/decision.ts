import type { Kind } from "../../agenda/model";
import { fold } from "../../lib/text";
import type { Lang } from "../../lib/lang";
import { decisionWords } from "../decision-words";
import type { Decision } from "../model";

/** What a standard sentence tells: the paper as shown (資料３), and what it is about, without the full stop. */
export interface DecisionFacts {
  readonly handout?: string;
  readonly matter?: string;
}

/** The standard sentence of an outcome: 資料３のとおり決定した。異議なく了承された。 */
export const decisionSentence = (code: Decision, facts: DecisionFacts, lang: Lang): string =>
  decisionWords[lang][code](facts.handout ?? "", facts.matter ?? "");

const codes: Readonly<Record<Kind, Decision | null>> = {
  decision: "decided",
  approval: "approved",
  confirmation: "confirmed",
  report: "noted",
  explanation: "noted",
  discussion: null,
  other: null,
};

/** The outcome that an agenda item of a kind usually has; null of 意見交換 and その他. */
export const codeFor = (kind: Kind): Decision | null => codes[kind];

const done =
  "(?:した|された|しました|されました|いたしました|することとした|することとされた|することとなった)";

/** In this order: 「報告を了承した」 is 了承, 「引き続き検討することを決定した」 is 決定. */
const recognised: readonly (readonly [RegExp, Decision])[] = [
  [new RegExp(`決定${done}。?$`), "decided"],
  [new RegExp(`(?:了承|承認)${done}。?$`), "approved"],
  [/申し?合わ?せ(?:た|を行った|をした|ました|がなされた)。?$/, "agreed"],
  [new RegExp(`確認${done}。?$`), "confirmed"],
  [
    /(?:引き続き|継続して).{0,40}(?:検討|協議|議論|調整).{0,12}(?:した|された|なった)。?$/,
    "continued",
  ],
  [/継続(?:審議|検討)(?:とした|とされた|となった)。?$/, "continued"],
  [/報告(?:があった|を受けた|がなされた|が行われた|を聴取した)。?$/, "noted"],
];

const longest = 120;

/** The outcome that a sentence states; null where it states none, or is more than one sentence. */
export function decisionIn(sentence: string): Decision | null {
  if (sentence.length > longest || !/た[。｡]?$/.test(sentence)) return null;
  const text = fold(sentence).trim();
  if (/。./.test(text)) return null;
  return recognised.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const formal =
  /(?:原案|案|資料[\d-]+|提案|別紙)の(?:とおり|通り).{0,4}(?:決定|了承|承認|確認|申)|^(?:(?:特段の|特に)?(?:異議|意見)(?:は|も)?(?:なく|なし)|以上のとおり|本件は)/;

/** Whether a sentence is in the form of minutes, so that it states an outcome wherever it stands. */
export const isFormal = (sentence: string): boolean =>
  sentence.length <= longest && formal.test(fold(sentence).trim());
