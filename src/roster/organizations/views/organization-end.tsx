import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { EndPage } from "../../views/end-page";
import type { Organization } from "../model";
import { nameIn, organizationOptions } from "../present";
import { words } from "../words";

interface Props {
  page: Page;
  form: FormState;
  organization: Organization;
  organizations: readonly Organization[];
}

/** Asks on which day an organisation ends, and what comes after it. */
export const OrganizationEnd = ({ page, form, organization, organizations }: Props) => {
  const to = paths[page.lang];
  const name = nameIn(organization, page.lang);
  return (
    <EndPage
      page={page}
      name={name}
      trail={[
        { href: to.organizations(), label: words[page.lang].title },
        { href: to.organization(organization.id), label: name },
      ]}
      action={to.organizationEnd(organization.id)}
      back={to.organization(organization.id)}
      version={organization.version}
      form={form}
      isEnded={organization.validTo !== null}
      successors={organizationOptions(organizations, page.lang).filter(
        (option) => option.value !== organization.id,
      )}
    />
  );
};
