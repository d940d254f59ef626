import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { ActionButton } from "../../ui/action-button";
import { LinkButton } from "../../ui/link-button";
import { Notice } from "../../ui/notice";
import { words } from "../form-words";
import { words as pages } from "../page-words";
import { type Home, Frame } from "./frame";

interface Props {
  page: Page;
  home: Home;
  version: number;
  /** What is not there yet: number and title of each paper. */
  missing: readonly string[];
}

/** Asks once more before the packet is frozen, and says what is not there yet. */
export const FreezePage = ({ page, home, version, missing }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <Frame page={page} home={home} title={w.freezeTitle} lead={w.freezeLead}>
      {missing.length > 0 && (
        <Notice page={page} tone="warning" heading={w.freezeMissing(missing.length)}>
          <ul>
            {missing.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div class="actions">
        <ActionButton
          page={page}
          action={to.freezeHandouts(home.id)}
          version={version}
          kind="primary"
        >
          {w.freezeDo}
        </ActionButton>
        <LinkButton href={to.handouts(home.id)} kind="quiet">
          {pages[page.lang].back}
        </LinkButton>
      </div>
    </Frame>
  );
};
