import type { Page } from "../../lib/page";
import type { Comparison } from "../comparison";
import { words } from "../desk-words";

/** What a publication changes in what is public. */
export const ChangeList = ({ page, comparison }: { page: Page; comparison: Comparison }) => {
  const w = words[page.lang];
  if (comparison.with === "nothing") return <p>{w.firstTime}</p>;
  if (comparison.with === "withdrawal") return <p>{w.afterWithdrawal}</p>;
  if (comparison.isSame) return <p>{w.noChanges}</p>;
  if (comparison.changes.length === 0) return <p>{w.smallChanges}</p>;
  return (
    <ul>
      {comparison.changes.map((change) => (
        <li>{change}</li>
      ))}
    </ul>
  );
};

/** The heading above it. */
export const comparedWith = (page: Page, comparison: Comparison): string =>
  comparison.with === "revision"
    ? words[page.lang].changesSince(comparison.revision)
    : words[page.lang].difference;
