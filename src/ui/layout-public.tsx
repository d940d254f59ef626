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

/** The main pages of the public site. */
export type PublicPlace = "meetings" | "measures" | "actions" | "roster" | "charter" | "about";

interface Props {
  page: Page;
  title: string;
  /** The council whose site this is; pages that belong to none (sign-in, errors) leave it out. */
  council?: { readonly name: string } | undefined;
  current?: PublicPlace | undefined;
  /** Whether the page uses the whole width, as tables may. */
  wide?: boolean | undefined;
  children: Child;
}

/** A page of the public site, which answers everybody alike. */
export const PublicLayout = ({ page, title, council, current, wide, children }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const site = council?.name ?? w.product;
  const places = [
    { name: "meetings", href: to.meetings(), label: w.meetings },
    { name: "measures", href: to.publicMeasures(), label: w.measures },
    { name: "actions", href: to.publicActions(), label: w.actions },
    { name: "roster", href: to.roster(), label: w.roster },
    { name: "charter", href: to.charter(), label: w.charter },
    { name: "about", href: to.about(), label: w.aboutBriefly },
  ];
  return (
    <Html page={page} title={title} site={site}>
      <header class="head">
        <DemoBanner page={page} />
        <div class="head-inner">
          <Brand href={to.home()} name={site} under={council ? w.product : undefined} />
          <LanguageSwitch page={page} />
        </div>
        <Nav page={page} places={places} current={current ?? null} />
      </header>
      <main id="main" class={wide ? "main public" : "main public narrow"} tabindex={-1}>
        <Flash page={page} />
        {children}
      </main>
      <FootLinks
        page={page}
        site={site}
        links={[
          { href: to.about(), label: w.about },
          { href: `${to.about()}#terms`, label: w.terms },
          { href: `${to.about()}#accessibility`, label: w.accessibility },
          { href: `${to.about()}#contact`, label: w.contact },
          { href: to.desk(), label: w.officials },
        ]}
      />
    </Html>
  );
};
