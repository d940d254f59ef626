import { raw } from "hono/html";
import { markdown } from "../../lib/markdown";
import type { Page } from "../../lib/page";
import { Chip } from "../../ui/chip";
import type { Decision } from "../model";
import type { Presented } from "../present";
import { vocabulary } from "../words";

interface Props {
  page: Page;
  remark: Pick<Presented, "kind" | "decision" | "shown">;
  /** Who spoke, as the page names them; empty of what nobody said. */
  speaker: string;
}

const Outcome = ({ page, decision }: { page: Page; decision: Decision }) => (
  <p class="remark-outcome">
    <Chip tone="done">
      {vocabulary[page.lang].outcome(vocabulary[page.lang].decisions[decision])}
    </Chip>
  </p>
);

/** One remark to read: who spoke, and the text. */
export const RemarkText = ({ page, remark, speaker }: Props) => (
  <>
    {speaker !== "" && <p class="remark-speaker">{vocabulary[page.lang].speaker(speaker)}</p>}
    {remark.decision !== null && <Outcome page={page} decision={remark.decision} />}
    <div class="prose remark-text">{raw(markdown(remark.shown, { under: 3 }))}</div>
  </>
);
