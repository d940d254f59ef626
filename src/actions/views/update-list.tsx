import { dayOf } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { Day } from "../../ui/day";
import { Details } from "../../ui/details";
import type { Update } from "../model/shapes";
import { words } from "../page-words";
import { StageChip } from "../../ui/action/stage-chip";
import { AsTyped } from "../../ui/as-typed";

interface Props {
  page: Page;
  /** Newest first. */
  updates: readonly Update[];
}

/** Everything that was reported for a part, folded; nothing where nothing was. */
export const UpdateList = ({ page, updates }: Props) => {
  const w = words[page.lang];
  return updates.length === 0 ? null : (
    <Details summary={w.updates(updates.length)}>
      <ol class="plain">
        {updates.map(({ state, report, at, reportedByName, approvedByName }) => (
          <li>
            <p>
              <Day day={dayOf(at)} lang={page.lang} /> <StageChip page={page} stage={state} />
            </p>
            {report !== "" && <AsTyped text={report} />}
            <p class="small quiet">
              {w.reportedBy(reportedByName)} {w.approvedBy(approvedByName)}
            </p>
          </li>
        ))}
      </ol>
    </Details>
  );
};
