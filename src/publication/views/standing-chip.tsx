import type { Page } from "../../lib/page";
import { Chip, type Tone } from "../../ui/chip";
import { words } from "../desk-words";
import type { Standing } from "../model";

const tones: Record<Standing, Tone> = {
  scheduled: "soon",
  calledOff: "stopped",
  public: "active",
  superseded: "neutral",
  withdrawn: "stopped",
};

/** 公表予定, 取りやめ, 公表中, 差替え済, 撤回. */
export const StandingChip = ({ page, standing }: { page: Page; standing: Standing }) => (
  <Chip tone={tones[standing]}>{words[page.lang].standings[standing]}</Chip>
);
