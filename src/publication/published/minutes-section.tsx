import type { PublishedSection } from "../content/minutes";
import { sectionTitle } from "../content/minutes-label";
import { words as told } from "../content/minutes-words";
import type { MinutesDrawing } from "./minutes-drawing";
import { MinutesRemark } from "./minutes-remark";
import { words } from "./minutes-words";

interface Props extends MinutesDrawing {
  readonly section: PublishedSection;
}

const Heading = ({ page, section }: Pick<Props, "page" | "section">) => {
  const title = sectionTitle(section, page.lang);
  const { number } = section;
  if (number === null) return <h3>{title}</h3>;
  return (
    <h3>
      <span class="screen-only">{told[page.lang].item(number, title)}</span>
      <span class="print-only">
        {words[page.lang].partNumber(number)}
        {title}
      </span>
    </h3>
  );
};

/** A 議題 with what was said on it. */
export const MinutesSection = ({ page, content, section, hrefOf }: Props) => (
  <section class="section section-3" id={`s-${section.key}`}>
    <Heading page={page} section={section} />
    {section.remarks.length === 0 ? (
      <p class="quiet">{words[page.lang].nothing}</p>
    ) : (
      <ol class="remarks">
        {section.remarks.map((remark) => (
          <MinutesRemark page={page} content={content} remark={remark} hrefOf={hrefOf} />
        ))}
      </ol>
    )}
  </section>
);
