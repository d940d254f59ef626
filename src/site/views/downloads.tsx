import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import { words } from "../words";

/** The newest minutes or summary as files: for people to go on writing with, and for programs to read. */
export const Downloads = ({ page, code, kind }: { page: Page; code: string; kind: string }) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <>
      <LinkButton href={to.publicDocument(code, `${kind}.docx`)}>{w.asWord}</LinkButton>
      <LinkButton href={to.publicDocument(code, `${kind}.xml`)}>{w.asXml}</LinkButton>
    </>
  );
};
