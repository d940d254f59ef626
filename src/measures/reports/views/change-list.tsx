import type { Page } from "../../../lib/page";
import { Difference } from "../../../ui/diff";
import type { MeasureChange } from "../../model/pending";

interface Props {
  page: Page;
  changes: readonly MeasureChange[];
}

/** What changed, a sentence each; of longer texts the difference too. */
export const ChangeList = ({ page, changes }: Props) => (
  <ul class="changes">
    {changes.map(({ sentence, before, after }) => (
      <li>
        {sentence}
        {before !== undefined && after !== undefined && (
          <Difference page={page} before={before} after={after} />
        )}
      </li>
    ))}
  </ul>
);
