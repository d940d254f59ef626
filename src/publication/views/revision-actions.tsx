import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import { PageActions } from "../../ui/page-actions";
import { words } from "../desk-words";
import type { MadeRevision } from "../drafts";
import { preparingPath, publicPath } from "./places";

interface Props {
  page: Page;
  revision: MadeRevision;
  mayPrepare: boolean;
  mayWithdraw: boolean;
}

/** The way to the public page, to the next revision, and to a withdrawal. */
export const RevisionActions = ({ page, revision, mayPrepare, mayWithdraw }: Props) => {
  const w = words[page.lang];
  const { kind, subjectId, code } = revision;
  return (
    <PageActions>
      <LinkButton href={publicPath(page.lang, kind, code)}>{w.seePublic}</LinkButton>
      {mayPrepare && (
        <LinkButton href={preparingPath(page.lang, kind, subjectId)}>{w.prepareAgain}</LinkButton>
      )}
      {mayWithdraw && (
        <LinkButton kind="danger" href={paths[page.lang].withdraw(kind, subjectId)}>
          {w.withdraw}
        </LinkButton>
      )}
    </PageActions>
  );
};
