import type { Child } from "hono/jsx";
import type { Page } from "../../../lib/page";
import { type GradesOf, gradeName } from "../../../ui/measure/grades";
import { nameIn, titleOf } from "../../../ui/measure/naming";
import { PageTitle } from "../../../ui/page-title";
import { Section } from "../../../ui/section";
import type { MeasureContent } from "../../model/content";
import { Frame } from "../../views/frame";
import { words } from "../words";
import { RatingHistory, type RatingTold } from "./rating-history";
import { AsTyped } from "../../../ui/as-typed";

interface Props {
  page: Page;
  measureId: string;
  /** As approved. */
  content: MeasureContent;
  ratings: readonly RatingTold[];
  gradesOf: GradesOf;
  /** The form, for those who may rate. */
  children: Child;
}

/** What the ministry says of itself, so that it can be seen while rating. */
const Own = ({ page, content, gradesOf }: Pick<Props, "page" | "content" | "gradesOf">) => {
  const w = words[page.lang];
  const { report, lead } = content;
  const { selfRating, selfReason, year } = report ?? { selfRating: null, selfReason: "", year: 0 };
  return (
    <Section title={w.own(nameIn(lead, page.lang))}>
      <p>{selfRating ? gradeName(gradesOf(year).self, selfRating, page.lang) : w.ownNone}</p>
      {selfReason && <AsTyped text={selfReason} />}
    </Section>
  );
};

/** The council's rating of a measure beside the ministry's own, with all that went before. */
export const RatingPage = ({ page, measureId, content, ratings, gradesOf, children }: Props) => {
  const w = words[page.lang];
  return (
    <Frame page={page} title={w.title} measure={{ id: measureId, code: content.code }}>
      <PageTitle
        title={w.title}
        shoulder={`${content.code} ${titleOf(content, page.lang)}`}
        lead={children ? w.lead : w.leadOnly}
      />
      <Own page={page} content={content} gradesOf={gradesOf} />
      {children && <Section title={w.form}>{children}</Section>}
      <Section title={w.history}>
        <RatingHistory page={page} ratings={ratings} gradesOf={gradesOf} />
      </Section>
    </Frame>
  );
};
