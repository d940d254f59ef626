import type { Page } from "../../lib/page";
import { Chip } from "../../ui/chip";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import type { Slot, Timetable } from "../model";
import { vocabulary } from "../words";
import { words } from "../words/pages";
import { expectedTime } from "./item-line";
import { KindTag } from "./kind-tag";
import { Timing } from "./timing";

interface Props {
  page: Page;
  timetable: Timetable;
  presenters: ReadonlyMap<string, string>;
}

const Row = ({ page, slot, presenter }: { page: Page; slot: Slot; presenter: string }) => (
  <tr>
    <td class="figure">{slot.number}</td>
    <th scope="row">
      {slot.item.title}{" "}
      {slot.item.state === "carried" && (
        <Chip tone="stopped">{vocabulary[page.lang].states.carried}</Chip>
      )}
    </th>
    <td>
      <KindTag page={page} kind={slot.item.kind} />
    </td>
    <td>{presenter}</td>
    <td class="figure">{slot.item.minutes}</td>
    <td>{expectedTime(slot)}</td>
  </tr>
);

/** The agenda to read: the items in order with their times. */
export const AgendaTable = ({ page, timetable, presenters }: Props) => {
  const w = words[page.lang];
  return timetable.slots.length === 0 ? (
    <p>{w.empty}</p>
  ) : (
    <>
      <Table caption={w.items} captionHidden>
        <thead>
          <tr>
            <Column figure>{w.order}</Column>
            <Column>{w.title}</Column>
            <Column>{w.kind}</Column>
            <Column>{w.presenter}</Column>
            <Column figure>{w.lengthInMinutes}</Column>
            <Column>{w.time}</Column>
          </tr>
        </thead>
        <tbody>
          {timetable.slots.map((slot) => (
            <Row page={page} slot={slot} presenter={presenters.get(slot.item.id) ?? ""} />
          ))}
        </tbody>
      </Table>
      <Timing page={page} timetable={timetable} />
    </>
  );
};
