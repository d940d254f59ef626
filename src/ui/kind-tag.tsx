import type { Page } from "../lib/page";
import { vocabulary } from "../words/agenda";

export type KindName = keyof (typeof vocabulary)["ja"]["kinds"];

/** What the council does with an item: 決定, 報告 … */
export const KindTag = ({ page, kind }: { page: Pick<Page, "lang">; kind: KindName }) => (
  <span class="tag">{vocabulary[page.lang].kinds[kind]}</span>
);
