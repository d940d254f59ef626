import type { Lang } from "../../lib/lang";
import type { Page } from "../../lib/page";
import { Section } from "../../ui/section";
import type { Standing } from "../model";
import { postIn } from "../present";
import { words } from "../words/pages";
import { Source } from "./source";

/** Each source once, with the posts whose seats rest on it. */
const bySource = (standing: readonly Standing[], lang: Lang) => {
  const groups = Map.groupBy(
    standing.filter((seat) => seat.source !== "" || seat.sourceUrl !== ""),
    (seat) => `${seat.source} ${seat.sourceUrl}`,
  );
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? [{ first, posts: [first, ...rest].map((seat) => postIn(seat, lang)) }] : [],
  );
};

/** Where the 名簿 of a day comes from (出典). */
export const Sources = ({ page, standing }: { page: Page; standing: readonly Standing[] }) => {
  const w = words[page.lang];
  const sources = bySource(standing, page.lang);
  return (
    <div class="screen-only">
      <Section title={w.sources}>
        {sources.length === 0 ? (
          <p>{w.noSource}</p>
        ) : (
          <ul>
            {sources.map(({ first, posts }) => (
              <li>
                <Source {...first} />{" "}
                <span class="small quiet">
                  {posts.length === standing.length
                    ? ""
                    : posts.join(page.lang === "ja" ? "、" : ", ")}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
};
