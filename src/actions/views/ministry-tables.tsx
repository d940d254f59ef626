import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { Day } from "../../ui/day";
import { Section } from "../../ui/section";
import { nameOf } from "../present";
import { words as common } from "../words";
import { words } from "../list-words";
import { ActionName } from "./action-name";
import type { TableProps } from "./due-table";
import { LateMarks } from "./late-marks";
import { StageChip } from "../../ui/action/stage-chip";

const One = ({ page, lines, ministries, id }: TableProps & { id: string }) => {
  const w = common[page.lang];
  const name = nameOf(ministries, id, page.lang);
  return (
    <Section title={name} id={`ministry-${id}`}>
      <Table caption={words[page.lang].ministryCaption(name)} captionHidden stacks>
        <thead>
          <tr>
            <Column>{words[page.lang].heading}</Column>
            <Column>{w.state}</Column>
            <Column>{w.due}</Column>
          </tr>
        </thead>
        <tbody>
          {lines.flatMap((line) =>
            line.parts
              .filter(({ ministryId }) => ministryId === id)
              .map((part) => (
                <tr>
                  <th scope="row">
                    <ActionName page={page} action={line} />{" "}
                    {id === line.leadId && <span class="small">{w.lead}</span>}
                  </th>
                  <td>
                    <StageChip page={page} stage={part.state} />{" "}
                    <LateMarks page={page} time={part.time} />
                  </td>
                  <td data-label={w.due}>
                    {part.dueDay === null ? (
                      w.noDue
                    ) : (
                      <Day day={part.dueDay} lang={page.lang} weekday />
                    )}
                  </td>
                </tr>
              )),
          )}
        </tbody>
      </Table>
    </Section>
  );
};

/** The parts of each ministry, in 建制順; ministries without any are left out. */
export const MinistryTables = (props: TableProps) => {
  const { lines, ministries } = props;
  const taking = new Set(lines.flatMap(({ parts }) => parts.map(({ ministryId }) => ministryId)));
  return (
    <>
      {ministries
        .filter(({ id }) => taking.has(id))
        .map(({ id }) => (
          <One {...props} id={id} />
        ))}
    </>
  );
};
