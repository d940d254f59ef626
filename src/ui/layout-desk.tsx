import type { Child } from "hono/jsx";
import type { Page } from "../lib/page";
import { paths } from "../paths";
import { words } from "../words/ui";
import { Brand } from "./brand";
import { DemoBanner } from "./demo-banner";
import { Flash } from "./flash";
import { FootLinks } from "./foot-links";
import { Html } from "./html";
import { LanguageSwitch } from "./language-switch";
import { Nav } from "./nav";
import { ReaderMenu } from "./reader-menu";

interface Props {
  page: Page;
  title: string;
  current:
    | "desk"
    | "meetings"
    | "measures"
    | "actions"
    | "roster"
    | "publications"
    | "record"
    | "retention"
    | "accounts"
    | null;
  children: Child;
  /** Facts about this page, in a second column at the right. */
  aside?: Child;
  /** What comes last also where that column stands beneath the first: the `History`. */
  last?: Child;
}

/** The places of the desk that this reader may enter. */
const placesOf = (page: Page) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const all = [
    { name: "desk", href: to.desk(), label: w.myWork, open: true },
    { name: "meetings", href: to.deskMeetings(), label: w.meetings, open: true },
    { name: "measures", href: to.deskMeasures(), label: w.measures, open: true },
    { name: "actions", href: to.deskActions(), label: w.actions, open: true },
    { name: "roster", href: to.deskRoster(), label: w.deskRoster, open: true },
    {
      name: "publications",
      href: to.deskPublications(),
      label: w.publications,
      open: page.reader?.isSecretariat || page.reader?.mayAudit,
    },
    { name: "record", href: to.deskRecord(), label: w.record, open: page.reader?.mayAudit },
    { name: "retention", href: to.retention(), label: w.retention, open: page.reader?.mayAudit },
    { name: "accounts", href: to.accounts(), label: w.accounts, open: page.reader?.isAdmin },
  ];
  return all.filter((place) => place.open);
};

/** A page of the desk, for signed-in people. */
export const DeskLayout = ({ page, title, current, children, aside, last }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <Html page={page} title={title} site={w.product}>
      <header class="head">
        <DemoBanner page={page} />
        <div class="head-inner">
          <Brand href={to.desk()} name={w.product} />
          <div class="head-tools">
            <LanguageSwitch page={page} />
            {page.reader && <ReaderMenu page={page} reader={page.reader} />}
          </div>
        </div>
        <Nav page={page} places={placesOf(page)} current={current} />
      </header>
      <main id="main" class={aside ? "main with-aside" : "main"} tabindex={-1}>
        <div class="main-column">
          <Flash page={page} />
          {children}
        </div>
        {aside && <div class="aside">{aside}</div>}
        {last}
      </main>
      <FootLinks
        page={page}
        site={w.product}
        links={[
          { href: to.home(), label: w.publicSite },
          { href: to.about(), label: w.about },
          { href: `${to.about()}#accessibility`, label: w.accessibility },
        ]}
      />
    </Html>
  );
};
