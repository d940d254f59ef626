import type { Page } from "../../lib/page";
import type { AgendaContent } from "../../publication/content/agenda";
import { words as named } from "../../publication/content/words";
import type { ListedMeeting } from "../../publication/queries";
import { Chip, type Tone } from "../../ui/chip";
import { words } from "../words";

const tones: Record<AgendaContent["state"], Tone> = {
  announced: "active",
  held: "done",
  finalized: "done",
  cancelled: "stopped",
};

/** 開催予定, 開催済み, 中止, 撤回. */
export const MeetingChip = ({
  page,
  meeting: { state, withdrawal },
}: {
  page: Page;
  meeting: Pick<ListedMeeting, "state" | "withdrawal">;
}) =>
  withdrawal !== null || state === null ? (
    <Chip tone="stopped">{words[page.lang].withdrawn}</Chip>
  ) : (
    <Chip tone={tones[state]}>{named[page.lang].states[state]}</Chip>
  );
