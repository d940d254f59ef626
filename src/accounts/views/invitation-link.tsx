import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import { DeskLayout } from "../../ui/layout-desk";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import { words } from "../admin-words";

interface Props {
  page: Page;
  name: string;
  link: string;
}

/** The only time that an invitation's link is shown. */
export const InvitationLink = ({ page, name, link }: Props) => {
  const w = words[page.lang];
  const back = <LinkButton href={paths[page.lang].accounts()}>{w.back}</LinkButton>;
  return (
    <DeskLayout page={page} title={w.linkTitle} current="accounts">
      <PageTitle title={w.linkTitle} />
      <Notice page={page} tone="warning" heading={w.linkOnce} actions={back}>
        <p>{w.linkText(name)}</p>
        <div class="field">
          <label class="field-label" for="invitation-link">
            {w.linkLabel}
          </label>
          <textarea class="input input-full" id="invitation-link" rows={2} readonly>
            {link}
          </textarea>
        </div>
      </Notice>
    </DeskLayout>
  );
};
