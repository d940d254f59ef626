import type { MoneyUnit } from "../../lib/money/amount";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { historyLines } from "../../publication/content/history";
import type { PublishedMeasure } from "../../publication/content/measure";
import type { Revision } from "../../publication/model";
import { RevisionHistory } from "../../publication/published/history";
import { toldOf } from "../../publication/published/measure";
import { Breadcrumb } from "../../ui/breadcrumb";
import { PublicLayout } from "../../ui/layout-public";
import { MeasureDocument } from "../../ui/measure/measure-document";
import { titleOf } from "../../ui/measure/naming";
import { PageActions } from "../../ui/page-actions";
import { PrintButton } from "../../ui/print-button";
import { Section } from "../../ui/section";
import { words as listed } from "../listed-words";
import { measureQuery } from "../measure-query";
import type { Council } from "../sight";
import { words } from "../words";
import { AsPublished } from "./as-published";
import { ListedNotices } from "./listed-notices";

interface Props {
  page: Page;
  council: Council;
  content: PublishedMeasure;
  /** The fiscal year that is shown, and the unit of its money. */
  year: number;
  unit: MoneyUnit;
  /** The revision that is read: the newest with a text, or an earlier one. */
  shown: Revision;
  /** Every public revision, oldest first. */
  revisions: readonly Revision[];
  /** The codes of the related measures that have a page. */
  publicCodes: readonly string[];
}

const textsOf = ({ measure }: PublishedMeasure) => [
  measure.title,
  measure.division,
  ...measure.sheets.map(({ summary }) => summary),
];

/** A published measure in full, and what each revision changed. */
export const MeasurePage = (props: Props) => {
  const { page, council, content, year, unit, shown, revisions, publicCodes } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const newest = revisions.at(-1) ?? shown;
  const isOld = newest.withdrawal === null && newest !== shown;
  const title = titleOf(content.measure, page.lang);
  const here = (query: string) =>
    isOld
      ? to.publicMeasureRevision(shown.code, shown.revision, query)
      : to.publicMeasure(shown.code, query);
  return (
    <PublicLayout page={page} title={title} council={council} current="measures" wide>
      <Breadcrumb
        page={page}
        trail={[
          { href: to.home(), label: w.home },
          { href: to.publicMeasures(), label: listed[page.lang].measures },
        ]}
        here={isOld ? `${title} ${w.revisionOf(shown.revision)}` : title}
      />
      <MeasureDocument
        {...toldOf(page, content, year)}
        unit={unit}
        yearLink={(one) => here(measureQuery(one, unit))}
        unitLink={(one) => here(measureQuery(year, one))}
        measureLink={(code) => (publicCodes.includes(code) ? to.publicMeasure(code) : null)}
        more={[{ id: "history", title: w.history }]}
        beneathTitle={
          <>
            <AsPublished page={page} what="measure" texts={textsOf(content)} />
            <PageActions>
              <PrintButton page={page} />
            </PageActions>
            <ListedNotices
              page={page}
              shown={shown}
              newest={newest}
              isOld={isOld}
              href={to.publicMeasure(shown.code)}
            />
          </>
        }
      />
      <Section title={w.history} id="history">
        <RevisionHistory
          page={page}
          lines={historyLines(revisions, page.lang)}
          hrefOf={(revision) => to.publicMeasureRevision(shown.code, revision)}
        />
      </Section>
    </PublicLayout>
  );
};
