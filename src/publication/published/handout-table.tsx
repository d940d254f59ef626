import { shownDay } from "../../lib/calendar/wareki";
import type { Page } from "../../lib/page";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { FileLink } from "../../ui/file-link";
import { absenceTold, handoutLabel } from "../content/handout-label";
import type { PublishedFile, PublishedHandout } from "../content/handouts";
import { words } from "./handout-words";

/** Where a file is fetched. */
export type FileAddress = (file: PublishedFile, handout: PublishedHandout) => string;

interface Props {
  page: Page;
  handouts: readonly PublishedHandout[];
  hrefOf: FileAddress;
}

const File = ({ one, hrefOf }: { one: PublishedHandout; hrefOf: FileAddress }) => {
  const { file, title } = one;
  if (file === null) return <>{title}</>;
  return (
    <FileLink href={hrefOf(file, one)} mediaType={file.mediaType} size={file.size}>
      {title}
    </FileLink>
  );
};

/** When the file was replaced, and what that corrected. */
const Replaced = ({ page, file }: { page: Page; file: PublishedFile | null }) => {
  const w = words[page.lang];
  if (file === null || file.edition === 1) return null;
  return (
    <p class="small quiet">
      {w.replacedOn(shownDay(file.on, page.lang))}
      {file.note && w.replacedWhy(file.note)}
    </p>
  );
};

const Row = ({ page, one, hrefOf }: { page: Page; one: PublishedHandout; hrefOf: FileAddress }) => {
  const absence = absenceTold(one, page.lang);
  return (
    <tr>
      <th scope="row" class="nowrap">
        {handoutLabel(one.number, page.lang)}
      </th>
      <td>
        <File one={one} hrefOf={hrefOf} />
        {absence && <p class="small quiet">{absence}</p>}
        <Replaced page={page} file={one.file} />
      </td>
      <td>{(page.lang === "en" && one.submitterEn) || one.submitter}</td>
      <td>{one.item && words[page.lang].ofItem(one.item.number)}</td>
    </tr>
  );
};

/** 配布資料: every number with its title and file, or why that is not there. */
export const HandoutTable = ({ page, handouts, hrefOf }: Props) => {
  const w = words[page.lang];
  if (handouts.length === 0) return <p>{w.noHandouts}</p>;
  return (
    <Table caption={w.handouts} captionHidden stacks>
      <thead>
        <tr>
          <Column>{w.number}</Column>
          <Column>{w.title}</Column>
          <Column>{w.submitter}</Column>
          <Column>{w.item}</Column>
        </tr>
      </thead>
      <tbody>
        {handouts.map((one) => (
          <Row page={page} one={one} hrefOf={hrefOf} />
        ))}
      </tbody>
    </Table>
  );
};
