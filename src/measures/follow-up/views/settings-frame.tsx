import type { Child } from "hono/jsx";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Breadcrumb } from "../../../ui/breadcrumb";
import { DeskLayout } from "../../../ui/layout-desk";
import { LinkButton } from "../../../ui/link-button";
import { PageTitle } from "../../../ui/page-title";
import { words } from "../words";

interface Props {
  page: Page;
  title: string;
  lead?: string | undefined;
  children: Child;
}

/** The frame of a page beneath the settings. */
export const SettingsFrame = ({ page, title, lead, children }: Props) => {
  const w = words[page.lang];
  return (
    <DeskLayout page={page} title={title} current="measures">
      <Breadcrumb
        page={page}
        trail={[{ href: paths[page.lang].followUp(), label: w.title }]}
        here={title}
      />
      <PageTitle title={title} lead={lead} />
      {children}
    </DeskLayout>
  );
};

/** The way back to the settings. */
export const BackToSettings = ({ page }: { page: Page }) => (
  <LinkButton href={paths[page.lang].followUp()} kind="quiet">
    {words[page.lang].back}
  </LinkButton>
);
