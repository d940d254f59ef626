import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Chip } from "../../../ui/chip";
import { Column } from "../../../ui/column";
import { Table } from "../../../ui/data-table";
import type { ListedKind } from "../../kinds";
import type { Candidate } from "../model";
import { words } from "../words";
import { Tick } from "./tick";

interface Props {
  page: Page;
  form: FormState;
  kind: ListedKind;
  candidates: readonly Candidate[];
}

const Standing = ({ page, candidate }: { page: Page; candidate: Candidate }) => {
  const w = words[page.lang];
  const { revision, isWithdrawn, isWaiting } = candidate;
  return (
    <>
      {revision === null ? w.notYet : w.revision(revision)}{" "}
      {isWithdrawn && <Chip tone="stopped">{w.withdrawn}</Chip>}{" "}
      {isWaiting && <Chip tone="soon">{w.isWaiting}</Chip>}
    </>
  );
};

const Row = ({
  page,
  kind,
  candidate,
  isFirst,
  isTicked,
}: Pick<Props, "page" | "kind"> & {
  candidate: Candidate;
  isFirst: boolean;
  isTicked: boolean;
}) => {
  const { lang } = page;
  const w = words[lang];
  const { id, code, ministry, ministryEn, isNew } = candidate;
  const title = `${code} ${(lang === "en" && candidate.titleEn) || candidate.title}`;
  const to = paths[lang];
  return (
    <tr>
      <th scope="row">
        <Tick isFirst={isFirst} id={id} value={id} checked={isTicked}>
          {title}
        </Tick>
      </th>
      <td>{(lang === "en" && ministryEn) || ministry}</td>
      <td data-label={w.published}>
        <Standing page={page} candidate={candidate} />
      </td>
      <td data-label={w.since}>{isNew ? w.hasNews : w.noNews}</td>
      <td>
        <a
          href={kind === "measure" ? to.prepareMeasure(id) : to.prepareAction(id)}
          aria-label={w.lookAt(title)}
        >
          {w.look}
        </a>
      </td>
    </tr>
  );
};

/** What can be published, each with a box; what has something new first. */
export const Candidates = ({ page, form, kind, candidates }: Props) => {
  const w = words[page.lang];
  const ticked = (form.typed["chosen"] ?? "").split(",");
  return (
    <Table caption={w.choose} stacks>
      <thead>
        <tr>
          <Column>{w.what}</Column>
          <Column>{w.lead}</Column>
          <Column>{w.published}</Column>
          <Column>{w.since}</Column>
          <Column>{w.look}</Column>
        </tr>
      </thead>
      <tbody>
        {candidates.map((candidate, i) => (
          <Row
            page={page}
            kind={kind}
            candidate={candidate}
            isFirst={i === 0}
            isTicked={ticked.includes(candidate.id)}
          />
        ))}
      </tbody>
    </Table>
  );
};
