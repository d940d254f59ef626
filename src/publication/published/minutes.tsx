import { Day } from "../../ui/day";
import { Notice } from "../../ui/notice";
import { documentTitle } from "../content/minutes-label";
import { words as told } from "../content/minutes-words";
import { MinutesCirculation } from "./minutes-circulation";
import { MinutesContents, isLong } from "./minutes-contents";
import type { MinutesDrawing } from "./minutes-drawing";
import { MinutesFacts } from "./minutes-facts";
import { MinutesSection } from "./minutes-section";
import { words } from "./minutes-words";

type Bare = Omit<MinutesDrawing, "hrefOf">;

/** Without addresses papers are only named. */
type Props = Bare & Partial<MinutesDrawing>;

const Warnings = ({ page, content }: Bare) => {
  const w = told[page.lang];
  return (
    <>
      {content.isSample && <p class="minutes-sample">{w.sample}</p>}
      {content.edition === "quick" && (
        <div class="screen-only">
          <Notice page={page} tone="information" heading={words[page.lang].quick}>
            <p>{w.mayChange}</p>
          </Notice>
        </div>
      )}
    </>
  );
};

const Edition = ({ page, content: { edition, settledOn } }: Bare) => {
  const w = words[page.lang];
  return (
    <p class="document-end">
      {told[page.lang].editions[edition]}
      {edition === "final" && settledOn !== null && (
        <>
          {w.settled.before}
          <Day day={settledOn} lang={page.lang} />
          {w.settled.after}
        </>
      )}
    </p>
  );
};

const Foot = ({ page, content }: Bare) => {
  const w = told[page.lang];
  return (
    <>
      <Edition page={page} content={content} />
      <p class="document-end">
        {w.drafter(content.preparedBy)}
        {content.edition === "quick" && (
          <>
            <br />
            {w.mayChange}
          </>
        )}
      </p>
      <p class="document-end print-only">{words[page.lang].end}</p>
    </>
  );
};

/** 議事録 or 議事要旨, drawn alike for the public and for whoever checks it before release; on paper laid out as councils do. */
export const PublishedMinutes = ({ page, content, hrefOf = () => null }: Props) => {
  const { lang } = page;
  const w = words[lang];
  return (
    <article class="document minutes">
      <p class="document-council print-only">{documentTitle(content, lang)}</p>
      <Warnings page={page} content={content} />
      <MinutesFacts page={page} content={content} hrefOf={hrefOf} />
      {content.circulation && <MinutesCirculation page={page} circulation={content.circulation} />}
      {isLong(content) && <MinutesContents page={page} content={content} />}
      <section class="section section-2" id="proceedings">
        <h2>{w.proceedings[content.document]}</h2>
        {content.sections.map((section) => (
          <MinutesSection page={page} content={content} section={section} hrefOf={hrefOf} />
        ))}
        {content.sections.length === 0 && <p>{w.nothing}</p>}
      </section>
      <Foot page={page} content={content} />
    </article>
  );
};
