import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import { PublicLayout } from "../../ui/layout-public";
import { words } from "../door-words";

/** What an unknown, used or expired link answers: always the same. */
export const LinkGone = ({ page, kind }: { page: Page; kind: "invitation" | "passwordReset" }) => {
  const w = words[page.lang];
  const { title, what, next } = w.gone[kind];
  return (
    <PublicLayout page={page} title={title}>
      <PageTitle title={title} />
      <Notice
        page={page}
        tone="warning"
        heading={what}
        actions={<LinkButton href={paths[page.lang].signIn()}>{w.signInTitle}</LinkButton>}
      >
        <p>{next}</p>
      </Notice>
    </PublicLayout>
  );
};
