import type { Page } from "../../lib/page";
import type { Status } from "../../measures/model";
import { vocabulary } from "../../words/measure";
import { Chip, type Tone } from "../chip";

const tones: Record<Status, Tone> = {
  not_started: "neutral",
  preparing: "begun",
  ongoing: "active",
  completed: "done",
  recurring: "lasting",
  discontinued: "stopped",
};

/** 実施状況: a word with its shape, the same wherever a measure is told. */
export const StatusChip = ({ page, status }: { page: Pick<Page, "lang">; status: Status }) => (
  <Chip tone={tones[status]}>{vocabulary[page.lang].statuses[status]}</Chip>
);
