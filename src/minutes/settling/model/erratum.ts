import type { Remark } from "../../model";

/** What an erratum may correct: the text, its text in the summary, and whichever view stands beside the one printed. */
export const parts = ["text", "summary", "speaker", "secretariat"] as const;
export type Part = (typeof parts)[number];

/** Both views of a remark, with the correction that keeps the one beside. */
export interface KeptViews {
  readonly correctionId: string;
  readonly version: number;
  readonly printed: "speaker" | "secretariat" | "both";
  readonly speaker: string;
  readonly secretariat: string;
}

/** The texts of a remark as they stand, or are to stand. */
export interface Texts {
  readonly text: string;
  /** Its shortened text in the summary; empty where the summary has the text itself. */
  readonly summaryText: string;
  /** The view beside the one printed; null where there is none. */
  readonly beside: string | null;
}

/** Whose view stands beside the one printed: of both, the secretariat's is the text itself. */
export const besideOf = ({ printed }: Pick<KeptViews, "printed">): "speaker" | "secretariat" =>
  printed === "speaker" ? "secretariat" : "speaker";

/** The texts of a remark before an erratum. */
export const textsOf = (
  { text, summaryText }: Pick<Remark, "text" | "summaryText">,
  views: KeptViews | undefined,
): Texts => ({ text, summaryText, beside: views ? views[besideOf(views)] : null });

/** Something that reads otherwise from now on. */
export interface Difference {
  readonly part: Exclude<Part, "text">;
  readonly before: string;
  readonly after: string;
}

const inSummary = ({ text, summaryText }: Texts): string => summaryText || text;

/** What an erratum changes beside the text itself, as readers see it. */
export function differences(
  before: Texts,
  after: Texts,
  views: KeptViews | undefined,
): Difference[] {
  const all: Difference[] = [];
  if (before.summaryText !== after.summaryText)
    all.push({ part: "summary", before: inSummary(before), after: inSummary(after) });
  if (views)
    all.push({ part: besideOf(views), before: before.beside ?? "", after: after.beside ?? "" });
  return all.filter((one) => one.before !== one.after);
}
