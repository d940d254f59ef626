import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Column } from "../../../ui/column";
import { Table } from "../../../ui/data-table";
import { Moment } from "../../../ui/moment";
import { words as named } from "../../content/words";
import type { WaitingLine } from "../../drafts";
import { words } from "../words";
import { Tick } from "./tick";

interface Props {
  page: Page;
  form: FormState;
  waiting: readonly WaitingLine[];
  viewerId: string;
}

const Row = ({
  page,
  draft,
  isFirst,
  isOwn,
  isTicked,
}: {
  page: Page;
  draft: WaitingLine;
  isFirst: boolean;
  isOwn: boolean;
  isTicked: boolean;
}) => {
  const { lang } = page;
  const w = words[lang];
  const title = (lang === "en" && draft.titleEn) || draft.title;
  return (
    <tr>
      <th scope="row">
        <Tick
          isFirst={isFirst}
          id={draft.id}
          value={`${draft.id}.${draft.version}`}
          checked={isTicked}
        >
          {title}
        </Tick>
      </th>
      <td>{named[lang].kinds[draft.kind]}</td>
      <td>{isOwn ? w.byYou : draft.preparedByName}</td>
      <td>{draft.publicFrom === null ? w.atOnce : <Moment at={draft.publicFrom} lang={lang} />}</td>
      <td>
        <a href={paths[lang].draft(draft.id)} aria-label={w.lookAt(title)}>
          {w.look}
        </a>
      </td>
    </tr>
  );
};

/** What waits for release, each with a box; the oldest first. */
export const WaitingTable = ({ page, form, waiting, viewerId }: Props) => {
  const w = words[page.lang];
  const ticked = (form.typed["chosen"] ?? "").split(",");
  return (
    <Table caption={w.choose} stacks>
      <thead>
        <tr>
          <Column>{w.what}</Column>
          <Column>{w.kind}</Column>
          <Column>{w.preparedBy}</Column>
          <Column>{w.comesOut}</Column>
          <Column>{w.look}</Column>
        </tr>
      </thead>
      <tbody>
        {waiting.map((draft, i) => (
          <Row
            page={page}
            draft={draft}
            isFirst={i === 0}
            isOwn={draft.preparedBy === viewerId}
            isTicked={ticked.includes(`${draft.id}.${draft.version}`)}
          />
        ))}
      </tbody>
    </Table>
  );
};
