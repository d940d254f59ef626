import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Table } from "../../../ui/data-table";
import { Empty } from "../../../ui/empty";
import { LinkButton } from "../../../ui/link-button";
import { Section } from "../../../ui/section";
import type { Scheme } from "../../model/rating";
import { words } from "../words";

interface Props {
  page: Page;
  schemes: readonly Scheme[];
}

/** The rating vocabularies with their codes, best first. */
export const SchemeTable = ({ page, schemes }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <Section title={w.schemes} lead={w.schemesLead}>
      {schemes.length === 0 ? (
        <Empty>{w.schemesNone}</Empty>
      ) : (
        <Table caption={w.schemes} captionHidden stacks>
          <thead>
            <tr>
              <th scope="col">{w.scheme}</th>
              <th scope="col">{w.codes}</th>
            </tr>
          </thead>
          <tbody>
            {schemes.map(({ id, name, nameEn, grades }) => (
              <tr>
                <th scope="row">
                  <a href={to.scheme(id)}>{(page.lang === "en" && nameEn) || name}</a>
                </th>
                <td data-label={w.codes}>{grades.map(({ code }) => code).join(" / ")}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <p class="actions">
        <LinkButton href={to.newScheme()}>{w.addScheme}</LinkButton>
      </p>
    </Section>
  );
};
