import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import type { Listed, ListedCount } from "../../publication/queries/listed-queries";
import { Breadcrumb } from "../../ui/breadcrumb";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { Day } from "../../ui/day";
import { Empty } from "../../ui/empty";
import { PublicLayout } from "../../ui/layout-public";
import { PageTitle } from "../../ui/page-title";
import { Pager } from "../../ui/pager";
import { type ListedAsked, queryOf } from "../listed-query";
import { words } from "../listed-words";
import type { Council } from "../sight";
import { words as site } from "../words";
import { AsPublished } from "./as-published";
import { titleIn } from "./links";
import { ListedFilters } from "./listed-filters";
import { ListedStatus } from "./listed-status";

interface Props {
  page: Page;
  council: Council;
  asked: ListedAsked;
  measures: readonly Listed[];
  counts: readonly ListedCount[];
  /** How many match; of words, how many are shown. */
  count: number;
  /** The place after which the next stretch begins; null at the end. */
  next: string | null;
}

interface Named {
  readonly name: string;
  readonly nameEn: string;
}

const Row = ({ page, measure }: { page: Page; measure: Listed }) => {
  const { lang } = page;
  const w = words[lang];
  const { pillar, partners, day } = measure.facts;
  const nameIn = ({ name, nameEn }: Named) => (lang === "en" && nameEn) || name;
  const short = partners.map((one) => (lang === "en" && one.nameEn) || one.shortName);
  return (
    <tr>
      <th scope="row">
        <a href={paths[lang].publicMeasure(measure.code)}>{titleIn(measure, lang)}</a>{" "}
        <span class="small quiet nowrap">{measure.code}</span>
      </th>
      <td>{nameIn(pillar)}</td>
      <td>
        <ListedStatus page={page} status={measure.status} />
      </td>
      <td data-label={w.partners}>{short.join(w.between)}</td>
      <td>{day && <Day day={day} lang={lang} />}</td>
    </tr>
  );
};

/** The measures of each ministry under its name. */
const Groups = ({ page, measures }: Pick<Props, "page" | "measures">) =>
  [...Map.groupBy(measures, ({ leadId }) => leadId).values()].map((group) => (
    <tbody>
      <tr>
        <th scope="rowgroup" colspan={5}>
          {group[0] &&
            ((page.lang === "en" && group[0].facts.lead.nameEn) || group[0].facts.lead.name)}
        </th>
      </tr>
      {group.map((measure) => (
        <Row page={page} measure={measure} />
      ))}
    </tbody>
  ));

/** Every published measure, ministry by ministry in 建制順. */
export const Measures = ({ page, council, asked, measures, counts, count, next }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <PublicLayout page={page} title={w.measures} council={council} current="measures" wide>
      <Breadcrumb
        page={page}
        trail={[{ href: to.home(), label: site[page.lang].home }]}
        here={w.measures}
      />
      <PageTitle title={w.measures} lead={w.measuresLead}>
        <AsPublished
          page={page}
          what="measures"
          texts={measures.map((one) => titleIn(one, page.lang))}
        />
      </PageTitle>
      {counts.length === 0 ? (
        <Empty>{w.noMeasures}</Empty>
      ) : (
        <ListedFilters
          page={page}
          action={to.publicMeasures()}
          asked={asked}
          counts={counts}
          count={count}
          withPillars
        />
      )}
      {counts.length > 0 && measures.length === 0 && <Empty>{w.noneFound}</Empty>}
      {measures.length > 0 && (
        <Table caption={w.measures} captionHidden stacks>
          <thead>
            <tr>
              <Column>{w.title}</Column>
              <Column>{w.pillar}</Column>
              <Column>{w.status}</Column>
              <Column>{w.partners}</Column>
              <Column>{w.reported}</Column>
            </tr>
          </thead>
          <Groups page={page} measures={measures} />
        </Table>
      )}
      <Pager
        page={page}
        inOrder
        newer={asked.after === "" ? null : to.publicMeasures(queryOf({ ...asked, after: "" }))}
        older={next === null ? null : to.publicMeasures(queryOf({ ...asked, after: next }))}
      />
    </PublicLayout>
  );
};
