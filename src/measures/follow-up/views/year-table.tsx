import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import { shownDay } from "../../../lib/calendar/wareki";
import { dayOf } from "../../../lib/clock";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Chip } from "../../../ui/chip";
import { Table } from "../../../ui/data-table";
import { Empty } from "../../../ui/empty";
import { LinkButton } from "../../../ui/link-button";
import { Section } from "../../../ui/section";
import type { FiscalYear, Scheme } from "../../model/rating";
import { words } from "../words";

interface Props {
  page: Page;
  years: readonly FiscalYear[];
  schemes: readonly Scheme[];
}

const Row = ({ page, year, schemes }: Omit<Props, "years"> & { year: FiscalYear }) => {
  const w = words[page.lang];
  const nameOf = (schemeId: string) => {
    const scheme = schemes.find(({ id }) => id === schemeId);
    return (page.lang === "en" && scheme?.nameEn) || scheme?.name;
  };
  const { closedAt } = year;
  return (
    <tr>
      <th scope="row">
        <a href={paths[page.lang].followUpYear(year.id)}>{fiscalYearName(year.year, page.lang)}</a>
      </th>
      <td data-label={w.state}>
        {closedAt === null ? (
          <Chip tone="active">{w.open}</Chip>
        ) : (
          <Chip tone="stopped">{w.closedOn(shownDay(dayOf(closedAt), page.lang))}</Chip>
        )}
      </td>
      <td data-label={w.self}>{nameOf(year.selfSchemeId)}</td>
      <td data-label={w.council}>{nameOf(year.councilSchemeId)}</td>
    </tr>
  );
};

/** The fiscal years that are followed up, newest first. */
export const YearTable = ({ page, years, schemes }: Props) => {
  const w = words[page.lang];
  return (
    <Section title={w.years} lead={w.yearsLead}>
      {years.length === 0 ? (
        <Empty>{w.yearsNone}</Empty>
      ) : (
        <Table caption={w.years} captionHidden stacks>
          <thead>
            <tr>
              <th scope="col">{w.year}</th>
              <th scope="col">{w.state}</th>
              <th scope="col">{w.self}</th>
              <th scope="col">{w.council}</th>
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <Row page={page} year={year} schemes={schemes} />
            ))}
          </tbody>
        </Table>
      )}
      {schemes.length > 0 && (
        <p class="actions">
          <LinkButton href={paths[page.lang].newFollowUpYear()}>{w.addYear}</LinkButton>
        </p>
      )}
    </Section>
  );
};
