import type { Page } from "../../lib/page";
import { Notice } from "../../ui/notice";
import { words } from "../prepare-words";

/** Says what a publication leaves out and why, a sentence each. */
export const Withheld = ({ page, lines }: { page: Page; lines: readonly string[] }) => {
  const w = words[page.lang];
  return lines.length === 0 ? null : (
    <Notice page={page} tone="information" heading={w.withheld(lines.length)}>
      <p>{w.withheldText}</p>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Notice>
  );
};
