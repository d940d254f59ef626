import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Day } from "../../ui/day";
import { Notice } from "../../ui/notice";
import type { ChangeToCome } from "../content/left-out";
import { words } from "../prepare-words";

interface Props {
  page: Page;
  /** The nearest first. */
  days: readonly ChangeToCome[];
}

/** Says which 発令 come too late for a publication, each day with the way to the 名簿 as it will be. */
export const LeftOut = ({ page, days }: Props) => {
  const w = words[page.lang];
  const count = days.flatMap(({ changes }) => changes).length;
  if (count === 0) return null;
  return (
    <Notice page={page} tone="information" heading={w.leftOut(count)}>
      <p>{w.leftOutText}</p>
      <ul>
        {days.map(({ day, changes }) => (
          <li>
            <a href={paths[page.lang].deskRoster(day)}>
              <Day day={day} lang={page.lang} />
            </a>
            <ul>
              {changes.map((change) => (
                <li>{change}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
