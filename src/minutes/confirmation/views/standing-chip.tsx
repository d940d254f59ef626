import type { Page } from "../../../lib/page";
import { Chip, type Tone } from "../../../ui/chip";
import type { Standing } from "../model";
import type { SeatStanding } from "../model/seat";
import { vocabulary } from "../words";

const tones: Record<Standing, Tone> = {
  pending: "neutral",
  again: "soon",
  corrected: "active",
  confirmed: "done",
  accepted: "done",
  both_views: "lasting",
  deemed: "stopped",
};

const seatTones: Record<SeatStanding, Tone> = {
  open: "neutral",
  corrected: "active",
  confirmed: "done",
  deemed: "stopped",
  bothViews: "lasting",
};

/** How a remark stands with its speaker. */
export const StandingChip = ({ page, standing }: { page: Page; standing: Standing }) => (
  <Chip tone={tones[standing]}>{vocabulary[page.lang].standings[standing]}</Chip>
);

/** How a seat stands with all its remarks. */
export const SeatChip = ({ page, standing }: { page: Page; standing: SeatStanding }) => (
  <Chip tone={seatTones[standing]}>{vocabulary[page.lang].seats[standing]}</Chip>
);
