import type { Page } from "../../lib/page";
import { Details } from "../../ui/details";
import { Prose } from "../../ui/prose";
import type { PublishedViews } from "../content/minutes-remark";
import { words as told } from "../content/minutes-words";
import { words } from "./minutes-words";

interface Props {
  page: Page;
  views: PublishedViews;
  /** A text as it is read. */
  shown: (text: string) => string;
}

const sides = ["speaker", "secretariat"] as const;

/** 両論併記: which text is printed is said, and the other is below it; both stand open where both are printed. */
export const BothViews = ({ page, views, shown }: Props) => {
  const w = words[page.lang];
  const { viewOf } = told[page.lang];
  return (
    <div class="views-both">
      <p class="views-note">{w.views[views.printed]}</p>
      {views.printed === "both"
        ? sides.map((side) => (
            <section class="view">
              <h4>{viewOf[side]}</h4>
              <Prose text={shown(views[side])} under={4} />
            </section>
          ))
        : sides
            .filter((side) => side !== views.printed)
            .map((side) => (
              <Details summary={viewOf[side]}>
                <Prose text={shown(views[side])} under={3} />
              </Details>
            ))}
    </div>
  );
};
