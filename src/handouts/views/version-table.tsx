import type { Page } from "../../lib/page";
import { Chip } from "../../ui/chip";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { Moment } from "../../ui/moment";
import { Section } from "../../ui/section";
import { type OpenLine, currentOf } from "../model/sight";
import type { Version } from "../model/shapes";
import { words } from "../page-words";
import { VersionLink } from "./version-link";

interface Props {
  page: Page;
  meetingId: string;
  line: OpenLine;
}

/** 現在の版, 差替え前, or not accepted. */
const Mark = ({
  page,
  version,
  current,
}: {
  page: Page;
  version: Version;
  current: Version | undefined;
}) => {
  const w = words[page.lang];
  if (version.id === current?.id) return <Chip tone="done">{w.current}</Chip>;
  if (version.acceptedAt === null) return <Chip tone="neutral">{w.notAccepted}</Chip>;
  return <Chip tone="stopped">{w.before}</Chip>;
};

/** Every version of the file that the reader may have: the old ones stay, marked 差替え前. */
export const VersionTable = ({ page, meetingId, line }: Props) => {
  const w = words[page.lang];
  const current = currentOf(line.versions);
  return (
    <Section title={w.files}>
      <Table caption={w.filesCaption} captionHidden stacks>
        <thead>
          <tr>
            <Column>{w.file}</Column>
            <Column>{w.state}</Column>
            <Column>{w.uploaded}</Column>
            <Column>{w.note}</Column>
          </tr>
        </thead>
        <tbody>
          {line.versions.map((version) => (
            <tr>
              <th scope="row">
                <VersionLink page={page} meetingId={meetingId} version={version}>
                  {w.version(version.number)} {version.name}
                </VersionLink>
              </th>
              <td>
                <Mark page={page} version={version} current={current} />
              </td>
              <td>
                <Moment at={version.at} lang={page.lang} />{" "}
                <span class="task-about">{version.uploader}</span>
              </td>
              <td>{version.note}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
};
