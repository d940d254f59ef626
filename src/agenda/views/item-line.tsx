import type { Page } from "../../lib/page";
import { Chip } from "../../ui/chip";
import type { Slot } from "../model/timetable";
import { expectedTime } from "../present";
import { vocabulary } from "../words";
import { words } from "../page-words";
import { KindTag } from "../../ui/kind-tag";
import { PresenterName } from "./presenter-name";

interface Props {
  page: Page;
  slot: Slot;
  presenter: string;
}

/** An item in the agenda: number, kind, title, who presents it, how long and when. */
export const ItemLine = ({ page, slot, presenter }: Props) => {
  const w = words[page.lang];
  const { item } = slot;
  return (
    <div class="agenda-item">
      <p class="agenda-title">
        <span class="agenda-number" data-part="number">
          {slot.number}
        </span>{" "}
        <KindTag page={page} kind={item.kind} /> <strong>{item.title}</strong>{" "}
        {item.state === "carried" && (
          <Chip tone="stopped">{vocabulary[page.lang].states.carried}</Chip>
        )}
      </p>
      <p class="agenda-facts">
        <PresenterName page={page} kind={item.kind} presenter={presenter} />
        <span>{item.minutes === null ? w.noMinutes : w.minutes(item.minutes)}</span>
        <span data-part="time">{expectedTime(slot)}</span>
      </p>
      {item.noteToChair !== "" && (
        <p class="small screen-only">
          {w.note}: <span class="lines">{item.noteToChair}</span>
        </p>
      )}
    </div>
  );
};
