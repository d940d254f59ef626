import type { Child } from "hono/jsx";
import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import type { Lang } from "../../lib/lang";
import type { MeasureContent } from "../../measures/model/content";
import { vocabulary } from "../../words/measure";
import { words } from "../../words/measure-document";
import { Day } from "../day";
import { PageTitle } from "../page-title";
import { SummaryList } from "../summary-list";
import { nameIn, partnerTag, titleOf } from "./naming";
import type { Told } from "./parts";
import { StatusChip } from "./status-chip";

function periodOf({ startedYear, endsYear }: MeasureContent, lang: Lang): string {
  const w = words[lang];
  return w.span(
    startedYear === null ? w.openStart : fiscalYearName(startedYear, lang),
    endsYear === null ? w.openEnd : fiscalYearName(endsYear, lang),
  );
}

/** Whose it is, since when, and under which numbers. */
export const MeasureFacts = ({ told, updatedOn }: { told: Told; updatedOn: string | null }) => {
  const { page, content } = told;
  const { lang } = page;
  const w = words[lang];
  const lead = `${nameIn(content.lead, lang)} ${content.division}`.trim();
  return (
    <SummaryList
      figures
      rows={[
        { term: w.pillar, value: <span class="tag">{nameIn(content.pillar, lang)}</span> },
        { term: w.lead, value: lead },
        ...(lang === "ja" || content.partners.length === 0
          ? []
          : [{ term: w.partnerMinistries, value: partnersOf(content) }]),
        { term: w.period, value: periodOf(content, lang) },
        ...(content.projectNumber === ""
          ? []
          : [{ term: w.projectNumber, value: content.projectNumber }]),
        ...(content.contact === "" ? [] : [{ term: w.contact, value: content.contact }]),
        ...(updatedOn === null
          ? []
          : [{ term: w.updated, value: <Day day={updatedOn} lang={lang} /> }]),
      ]}
    />
  );
};

/** 【総務省・厚労省】 stands after the title as documents have it; the long English names stand among the facts. */
const titleWithPartners = (content: MeasureContent, lang: Lang) =>
  lang === "ja" ? `${content.title}${partnerTag(content, lang)}` : titleOf(content, lang);

const partnersOf = ({ partners }: MeasureContent) =>
  partners.map((one) => nameIn(one, "en")).join(", ");

interface Props {
  told: Told;
  /** The day of the last update; null where there is none yet. */
  updatedOn: string | null;
  children?: Child;
}

/** What the measure is, whose it is, and how it stands. */
export const MeasureHead = ({ told, updatedOn, children }: Props) => {
  const { page, content } = told;
  return (
    <PageTitle
      title={titleWithPartners(content, page.lang)}
      shoulder={`${vocabulary[page.lang].measure} ${content.code}`}
      chip={
        content.report ? (
          <StatusChip page={page} status={content.report.status} />
        ) : (
          <span class="quiet">{words[page.lang].notReported}</span>
        )
      }
    >
      <MeasureFacts told={told} updatedOn={updatedOn} />
      {children}
    </PageTitle>
  );
};
