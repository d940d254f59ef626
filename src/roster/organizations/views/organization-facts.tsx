import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { SummaryList } from "../../../ui/summary-list";
import { Period } from "../../views/period";
import { Source } from "../../views/source";
import { words as common } from "../../words";
import type { Organization } from "../model";
import { nameIn } from "../present";
import { words } from "../words";

interface Props {
  page: Page;
  organization: Organization;
  organizations: readonly Organization[];
}

const Links = ({ page, to }: { page: Page; to: readonly Organization[] }) => (
  <>
    {to.length === 0 && "－"}
    {to.map((one) => (
      <div>
        <a href={paths[page.lang].organization(one.id)}>{nameIn(one, page.lang)}</a>
      </div>
    ))}
  </>
);

/** What is recorded of an organisation. */
export const OrganizationFacts = ({ page, organization, organizations }: Props) => {
  const w = words[page.lang];
  const c = common[page.lang];
  const one = (id: string | null) => organizations.filter((other) => other.id === id);
  const before = organizations.filter((other) => other.successorId === organization.id);
  return (
    <SummaryList
      rows={[
        { term: w.parent, value: <Links page={page} to={one(organization.parentId)} /> },
        { term: w.name, value: organization.name },
        { term: w.shortName, value: organization.shortName },
        { term: c.nameEn, value: organization.nameEn === "" ? "－" : organization.nameEn },
        { term: w.rank, value: String(organization.rank) },
        { term: c.period, value: <Period page={page} term={organization} /> },
        { term: w.predecessors, value: <Links page={page} to={before} /> },
        { term: c.successor, value: <Links page={page} to={one(organization.successorId)} /> },
        { term: c.source, value: <Source {...organization} /> },
      ]}
    />
  );
};
