import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { DeskLayout } from "../../ui/layout-desk";
import { PageTitle } from "../../ui/page-title";
import { words } from "../page-words";

/** Where an item stands: on a meeting's agenda, or null for the backlog. */
export type Home = { readonly id: string; readonly name: string } | null;

interface Props {
  page: Page;
  home: Home;
  title: string;
  shoulder?: string | undefined;
  lead?: Child;
  chip?: Child;
  children: Child;
}

const trailOf = (page: Page, home: Home) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const top = { href: to.deskMeetings(), label: w.meetings };
  return home === null
    ? [top, { href: to.backlog(), label: w.backlog }]
    : [
        top,
        { href: to.meeting(home.id), label: home.name },
        { href: to.agenda(home.id), label: w.agenda },
      ];
};

/** The frame of every page about one item. */
export const ItemLayout = ({ page, home, title, shoulder, lead, chip, children }: Props) => (
  <DeskLayout page={page} title={shoulder ? `${title}: ${shoulder}` : title} current="meetings">
    <Breadcrumb page={page} trail={trailOf(page, home)} here={title} />
    <PageTitle title={title} shoulder={shoulder ?? home?.name} lead={lead} chip={chip} />
    {children}
  </DeskLayout>
);
