import type { Page } from "../../lib/page";
import { LinkButton } from "../../ui/link-button";
import { DeskLayout } from "../../ui/layout-desk";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import { words } from "../admin-words";
import { CopyButton } from "./copy-button";

interface Props {
  page: Page;
  kind: "invitation" | "passwordReset";
  /** Whom the link is for. */
  name: string;
  link: string;
  /** The page that the administrator goes on to. */
  back: string;
}

/** The only time that a link which works once is shown. */
export const LinkOnce = ({ page, kind, name, link, back }: Props) => {
  const w = words[page.lang];
  const said = kind === "invitation" ? w.invitationLink : w.resetLink;
  const actions = (
    <CopyButton page={page} of="link">
      <LinkButton href={back}>{said.back}</LinkButton>
    </CopyButton>
  );
  return (
    <DeskLayout page={page} title={said.title} current="accounts">
      <PageTitle title={said.title} />
      <Notice page={page} tone="warning" heading={w.linkOnce} actions={actions}>
        <p>{said.text(name)}</p>
        <div class="field">
          <label class="field-label" for="link">
            {said.label}
          </label>
          <textarea class="input input-full" id="link" rows={4} readonly spellcheck={false}>
            {link}
          </textarea>
        </div>
      </Notice>
    </DeskLayout>
  );
};
