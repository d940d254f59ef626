import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import type { Page } from "../../lib/page";
import { type Paths, paths } from "../../paths";
import { Chip } from "../../ui/chip";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { Day } from "../../ui/day";
import type { FileRow, Kind, RecordsFile } from "../model";
import { fileOf } from "../model/files";
import { words } from "../words";

interface Props {
  page: Page;
  rows: readonly FileRow[];
  mayWrite: boolean;
}

const Basis = ({ page, row }: { page: Page; row: FileRow }) => {
  const w = words[page.lang];
  return row.id === null ? (
    <>{w.ruled}</>
  ) : (
    <>
      <Chip tone="active">{w.changed}</Chip>
      <p class="small">{row.reason}</p>
    </>
  );
};

/** Where the papers of a file are. */
const placeOf: Record<Kind, (to: Paths, meetingId: string) => string> = {
  meeting: (to, id) => to.meeting(id),
  handouts: (to, id) => to.handouts(id),
  minutes: (to, id) => to.minutes(id),
};

/** Whose name was not typed has it in the page's language. */
const keeperOf = (page: Page, row: FileRow, { keeper }: RecordsFile): string =>
  (page.lang === "en" && row.keeper === null && row.secretariatEn) || keeper;

const Line = ({ page, row, mayWrite }: Omit<Props, "rows"> & { row: FileRow }) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const file = fileOf(row);
  return (
    <tr>
      <th scope="row">
        <a href={placeOf[row.kind](to, row.meetingId)}>{file.fileName}</a>
        <p class="small quiet">
          {file.majorClass}／{file.middleClass}
        </p>
      </th>
      <td class="nowrap" data-label={w.year}>
        {fiscalYearName(file.createdYear, page.lang)}
      </td>
      <td class="nowrap" data-label={w.period}>
        {w.years(file.years)}
      </td>
      <td class="nowrap" data-label={w.starts}>
        <Day day={file.startsOn} lang={page.lang} />
      </td>
      <td class="nowrap" data-label={w.ends}>
        <Day day={file.endsOn} lang={page.lang} />
      </td>
      <td data-label={w.disposition}>{w.dispositions[file.disposition]}</td>
      <td data-label={w.keeper}>{keeperOf(page, row, file)}</td>
      <td data-label={w.basis}>
        <Basis page={page} row={row} />
        {mayWrite && (
          <p class="screen-only">
            <a href={to.retentionOf(row.meetingId, row.kind)} aria-label={w.editOf(file.fileName)}>
              {w.edit}
            </a>
          </p>
        )}
      </td>
    </tr>
  );
};

/** Files in rows. */
export const FileTable = ({ page, rows, mayWrite }: Props) => {
  const w = words[page.lang];
  return (
    <Table caption={w.caption} captionHidden dense stacks>
      <thead>
        <tr>
          <Column>{w.name}</Column>
          <Column>{w.year}</Column>
          <Column>{w.period}</Column>
          <Column>{w.starts}</Column>
          <Column>{w.ends}</Column>
          <Column>{w.disposition}</Column>
          <Column>{w.keeper}</Column>
          <Column>{w.basis}</Column>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Line page={page} row={row} mayWrite={mayWrite} />
        ))}
      </tbody>
    </Table>
  );
};
