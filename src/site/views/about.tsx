import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { PublicLayout } from "../../ui/layout-public";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import { parts, words } from "../about-words";
import type { Council } from "../sight";
import { words as site } from "../words";

/** 利用規約, アクセシビリティ, プライバシー, 問合せ. */
export const About = ({ page, council }: { page: Page; council: Council }) => {
  const w = words[page.lang];
  return (
    <PublicLayout page={page} title={w.title} council={council} current="about">
      <Breadcrumb
        page={page}
        trail={[{ href: paths[page.lang].home(), label: site[page.lang].home }]}
        here={w.title}
      />
      <PageTitle title={w.title} />
      {parts[page.lang].map(({ id, title, paragraphs, link }) => (
        <Section title={title} id={id}>
          {paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
          {link && (
            <p>
              <a href={link.href}>{link.text}</a>
            </p>
          )}
        </Section>
      ))}
      {page.isDemo && (
        <Section title={w.sample} id="sample">
          <p>{w.sampleText}</p>
        </Section>
      )}
    </PublicLayout>
  );
};
