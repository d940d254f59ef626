import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import type { KnownFile } from "../../publication/queries/file-queries";
import { Breadcrumb } from "../../ui/breadcrumb";
import { Details } from "../../ui/details";
import { PublicLayout } from "../../ui/layout-public";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import { VerifyForm } from "../../ui/verify-form";
import type { Council } from "../sight";
import { words } from "../verify-words";
import { words as site } from "../words";
import { VerifyResult } from "./verify-result";

interface Props {
  page: Page;
  council: Council;
  form: FormState;
  /** The SHA-512 that was asked about; null where none was. */
  sha512: string | null;
  known: readonly KnownFile[];
}

const HowTo = ({ page }: { page: Page }) => {
  const w = words[page.lang];
  return (
    <Details summary={w.howTo}>
      <p>{w.byFile}</p>
      <p>
        {w.windows}: <code>certutil -hashfile … SHA512</code>
      </p>
      <p>
        {w.mac}: <code>shasum -a 512 …</code>
      </p>
    </Details>
  );
};

/** Tells whether a file is a published one; only its SHA-512 is ever sent. */
export const VerifyPage = ({ page, council, form, sha512, known }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <PublicLayout page={page} title={w.title} council={council} current="meetings">
      <Breadcrumb
        page={page}
        trail={[
          { href: to.home(), label: site[page.lang].home },
          { href: to.meetings(), label: site[page.lang].meetings },
        ]}
        here={w.title}
      />
      <PageTitle title={w.title} lead={w.lead} />
      <VerifyForm page={page} form={form} action={to.verify()}>
        {sha512 !== null && (
          <Section title={w.found} id="result">
            <VerifyResult page={page} sha512={sha512} known={known} />
          </Section>
        )}
      </VerifyForm>
      <HowTo page={page} />
    </PublicLayout>
  );
};
