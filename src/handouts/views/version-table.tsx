import type { Page } from "../../lib/page";
import { Chip } from "../../ui/chip";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { Moment } from "../../ui/moment";
import { Section } from "../../ui/section";
import { returnOf } from "../model/returns";
import type { Return, Version } from "../model/shapes";
import { type OpenLine, currentOf } from "../model/sight";
import { words } from "../page-words";
import { VersionLink } from "./version-link";

interface Props {
  page: Page;
  meetingId: string;
  line: OpenLine;
  returns: readonly Return[];
}

const Unaccepted = ({ page, line, returns, version }: Props & { version: Version }) => {
  const w = words[page.lang];
  const back = returnOf(version, line.versions, returns);
  return back ? (
    <>
      <Chip tone="stopped">{w.sentBack}</Chip>
      <p class="small prose">
        <Moment at={back.at} lang={page.lang} /> {back.reason}
      </p>
    </>
  ) : (
    <Chip tone="neutral">{w.notAccepted}</Chip>
  );
};

/** 現在の版, 差替え前, 差し戻し済み with when and why, or not accepted. */
const Mark = (props: Props & { version: Version }) => {
  const { page, line, version } = props;
  const w = words[page.lang];
  if (version.id === currentOf(line.versions)?.id) return <Chip tone="done">{w.current}</Chip>;
  if (version.acceptedAt === null) return <Unaccepted {...props} />;
  return <Chip tone="stopped">{w.before}</Chip>;
};

/** Every version of the file that the reader may have: the old ones stay, marked 差替え前. */
export const VersionTable = (props: Props) => {
  const { page, meetingId, line } = props;
  const w = words[page.lang];
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
                <Mark {...props} version={version} />
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
