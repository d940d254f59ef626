import type { Page } from "../../lib/page";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { Day } from "../../ui/day";
import type { Ministry } from "../model/shapes";
import { stageOf } from "../model/stage";
import { type TimedLine, shortNameOf, titleIn } from "../present";
import { words as common } from "../words";
import { words } from "../list-words";
import { ActionName } from "./action-name";
import { LateMarks } from "./late-marks";
import { StageChip } from "../../ui/action/stage-chip";

export interface TableProps {
  page: Page;
  lines: readonly TimedLine[];
  ministries: readonly Ministry[];
  /** The form that the boxes belong to; null where nothing is ticked. */
  form: string | null;
}

const Parts = ({ page, line, ministries }: Omit<TableProps, "lines"> & { line: TimedLine }) => (
  <ul class="part-lines">
    {line.parts.map((part) => (
      <li>
        {shortNameOf(ministries, part.ministryId, page.lang)}{" "}
        <StageChip page={page} stage={part.state} /> <LateMarks page={page} time={part.time} />
      </li>
    ))}
  </ul>
);

const Row = (props: Omit<TableProps, "lines"> & { line: TimedLine; isFirst: boolean }) => {
  const { page, line, ministries, form, isFirst } = props;
  const { lang } = page;
  const w = common[lang];
  const name = `${w.number(line.number)} ${titleIn(line, lang)}`;
  return (
    <tr>
      <th scope="row">
        <ActionName page={page} action={line} />
        {line.visibleFrom !== null && line.visibleFrom > page.today && (
          <span class="small quiet">
            {" "}
            <Day day={line.visibleFrom} lang={lang} />
            {words[lang].visibleFrom}
          </span>
        )}
      </th>
      <td class="short" data-label={w.lead}>
        {shortNameOf(ministries, line.leadId, lang)}
      </td>
      <td data-label={w.state}>
        <StageChip page={page} stage={stageOf(line, line.parts)} />
      </td>
      <td>
        <Parts {...props} />
      </td>
      <td data-label={w.due}>
        {line.due === null ? w.noDue : <Day day={line.due} lang={lang} weekday />}
      </td>
      {form !== null && (
        <td class="screen-only" data-label={words[lang].select}>
          <input
            type="checkbox"
            class="row-box"
            id={isFirst ? "field-chosen" : `chosen-${line.id}`}
            name="chosen"
            value={line.id}
            form={form}
            aria-label={words[lang].choose(name)}
          />
        </td>
      )}
    </tr>
  );
};

/** The actions by due day, each with how far every ministry is. */
export const DueTable = (props: TableProps) => {
  const { page, lines, form } = props;
  const w = common[page.lang];
  return (
    <Table caption={words[page.lang].heading} captionHidden stacks>
      <thead>
        <tr>
          <Column>{words[page.lang].heading}</Column>
          <Column>{w.lead}</Column>
          <Column>{w.state}</Column>
          <Column>{words[page.lang].parts}</Column>
          <Column>{w.due}</Column>
          {form !== null && <Column screenOnly>{words[page.lang].select}</Column>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, i) => (
          <Row {...props} line={line} isFirst={i === 0} />
        ))}
      </tbody>
    </Table>
  );
};
