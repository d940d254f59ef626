import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import { PublicLayout } from "../../ui/layout-public";
import { words } from "../door-words";

/** What an unknown, used or expired invitation answers: always the same. */
export const InvitationGone = ({ page }: { page: Page }) => {
  const w = words[page.lang];
  return (
    <PublicLayout page={page} title={w.goneTitle}>
      <PageTitle title={w.goneTitle} />
      <Notice
        page={page}
        tone="warning"
        heading={w.goneWhat}
        actions={<LinkButton href={paths[page.lang].signIn()}>{w.signInTitle}</LinkButton>}
      >
        <p>{w.goneNext}</p>
      </Notice>
    </PublicLayout>
  );
};
