import type { Child } from "hono/jsx";
import { Contents } from "./contents";
import { MeasureHead } from "./head";
import { type MeasureBodyProps, MeasureBody } from "./measure-body";

interface Props extends MeasureBodyProps {
  /** The day of the last update; that of the last report unless said. */
  updatedOn?: string | null | undefined;
  /** Further parts of the page that the contents name. */
  more?: readonly { readonly id: string; readonly title: string }[] | undefined;
  /** What stands between the title and the contents: buttons of the page, notices. */
  beneathTitle?: Child;
}

/** A measure in full, the same for its ministry, the council and the public: only what is told of it differs. */
export const MeasureDocument = ({ updatedOn, more, beneathTitle, ...props }: Props) => (
  <article class="measure">
    <MeasureHead told={props} updatedOn={updatedOn ?? props.content.report?.on ?? null} />
    {beneathTitle}
    <Contents page={props.page} more={more} />
    <MeasureBody {...props} />
  </article>
);
