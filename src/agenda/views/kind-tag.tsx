import type { Page } from "../../lib/page";
import type { Kind } from "../model";
import { vocabulary } from "../words";

/** What the council does with an item: 決定, 報告 … */
export const KindTag = ({ page, kind }: { page: Page; kind: Kind }) => (
  <span class="tag">{vocabulary[page.lang].kinds[kind]}</span>
);
