import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Chip } from "../../ui/chip";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { Moment } from "../../ui/moment";
import { words as shown } from "../words";
import { words } from "../desk-words";
import type { RevisionLine } from "../drafts";
import { standingOf } from "../model";
import { StandingChip } from "./standing-chip";

const Row = ({ page, line }: { page: Page; line: RevisionLine }) => {
  const w = words[page.lang];
  return (
    <tr>
      <th scope="row">
        <a href={paths[page.lang].draft(line.id)}>
          {(page.lang === "en" && line.titleEn) || line.title}
        </a>
      </th>
      <td>{shown[page.lang].revision(line.revision)}</td>
      <td>
        <StandingChip page={page} standing={standingOf(line, line.laterFrom, page.now)} />
        {line.isLone && line.withdrawal === null && (
          <>
            {" "}
            <Chip tone="soon">{w.lone}</Chip>
          </>
        )}
      </td>
      <td>
        <Moment at={line.publicFrom} lang={page.lang} />
      </td>
      <td>{line.preparedByName}</td>
      <td>{line.releasedByName}</td>
    </tr>
  );
};

/** Every revision with how it stands and who made it. */
export const RevisionTable = ({
  page,
  revisions,
}: {
  page: Page;
  revisions: readonly RevisionLine[];
}) => {
  const w = words[page.lang];
  return (
    <Table caption={w.all} captionHidden stacks>
      <thead>
        <tr>
          <Column>{w.what}</Column>
          <Column>{w.revision}</Column>
          <Column>{w.standing}</Column>
          <Column>{w.publicFrom}</Column>
          <Column>{w.prepared}</Column>
          <Column>{w.released}</Column>
        </tr>
      </thead>
      <tbody>
        {revisions.map((line) => (
          <Row page={page} line={line} />
        ))}
      </tbody>
    </Table>
  );
};
