import type { Page } from "../../lib/page";
import { Notice } from "../../ui/notice";
import type { Withheld } from "../content/withheld-minutes";
import { words } from "../prepare-words";

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li>{line}</li>
    ))}
  </ul>
);

/** Says what a publication leaves out and why, and warns of names that its texts tell all the same. */
export const WithheldNotices = ({ page, withheld }: { page: Page; withheld: Withheld }) => {
  const w = words[page.lang];
  const { lines, named } = withheld;
  return (
    <>
      {named.length > 0 && (
        <Notice page={page} tone="warning" heading={w.named(named.length)}>
          <p>{w.namedText}</p>
          <Lines lines={named} />
        </Notice>
      )}
      {lines.length > 0 && (
        <Notice page={page} tone="information" heading={w.withheld(lines.length)}>
          <p>{w.withheldText}</p>
          <Lines lines={lines} />
        </Notice>
      )}
    </>
  );
};
