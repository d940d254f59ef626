import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Due } from "../../ui/due";
import { Moment } from "../../ui/moment";
import { type OpenLine, type CoveredLine, type Line, currentOf, replacedAt } from "../model/sight";
import { words } from "../page-words";
import { numberOf, submitterOf } from "../present";
import { Openness } from "./openness";
import { CoverChip, StateChip } from "./state-chip";
import { VersionLink } from "./version-link";

interface Props {
  page: Page;
  meetingId: string;
  items: ReadonlyMap<string, string>;
}

const NumberCell = ({ page, line }: { page: Page; line: Line }) => (
  <td class="nowrap">{numberOf(line.number, page.lang) || words[page.lang].unnumbered}</td>
);

const isAwaited = ({ state }: OpenLine) => state === "requested" || state === "returned";

const File = ({ page, meetingId, line }: { page: Page; meetingId: string; line: OpenLine }) => {
  const w = words[page.lang];
  const version = currentOf(line.versions) ?? line.versions[0];
  const replaced = replacedAt(line.versions);
  if (version === undefined) return <>{w.noFile}</>;
  return (
    <>
      <VersionLink page={page} meetingId={meetingId} version={version}>
        {w.version(version.number)}
        <span class="heard"> {line.handout.title}</span>
      </VersionLink>
      {replaced !== null && (
        <span class="task-about">
          <strong>{w.replaced}</strong> <Moment at={replaced} lang={page.lang} />
        </span>
      )}
    </>
  );
};

const Covered = ({ page, line }: { page: Page; line: CoveredLine }) => (
  <tr>
    <NumberCell page={page} line={line} />
    <td colspan={5}>
      <CoverChip page={page} cover={line.cover} />
    </td>
  </tr>
);

/** How far it has come, and how long it may still take. */
const State = ({ page, line }: { page: Page; line: OpenLine }) => {
  const chip = <StateChip page={page} state={line.state} />;
  const { due } = line.handout;
  if (!isAwaited(line) || due === null) return chip;
  return (
    <>
      {chip} <Due page={page} at={due} />
    </>
  );
};

const Open = ({ page, meetingId, items, line }: Props & { line: OpenLine }) => {
  const { handout } = line;
  return (
    <tr>
      <NumberCell page={page} line={line} />
      <th scope="row">
        <a href={paths[page.lang].handout(meetingId, handout.id)}>{handout.title}</a>
        <span class="task-about">{submitterOf(handout, page.lang)}</span>
      </th>
      <td>{items.get(handout.itemId ?? "") ?? ""}</td>
      <td>
        <State page={page} line={line} />
      </td>
      <td>
        <Openness page={page} handout={handout} />
      </td>
      <td>
        <File page={page} meetingId={meetingId} line={line} />
      </td>
    </tr>
  );
};

/** A handout in the list, as the reader may see it. */
export const ListRow = ({ line, ...props }: Props & { line: Line }) =>
  line.cover === null ? <Open {...props} line={line} /> : <Covered page={props.page} line={line} />;
