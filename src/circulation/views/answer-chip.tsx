import type { Page } from "../../lib/page";
import { Chip, type Tone } from "../../ui/chip";
import type { Answer } from "../model";
import { type SeatLine, isAsked } from "../model/lines";
import { words } from "../page-words";
import { vocabulary } from "../words";

const tones: Record<Answer, Tone> = {
  no_objection: "done",
  opinion: "soon",
  agreed_as_amended: "active",
};

/** 異議なし, 意見あり, 修正の上了承, みなし了承, or that nothing has come. */
export const AnswerChip = ({ page, line }: { page: Page; line: SeatLine }) => {
  const w = words[page.lang];
  const { reply, holder, isDeemed } = line;
  if (reply)
    return <Chip tone={tones[reply.reply]}>{vocabulary[page.lang].answers[reply.reply]}</Chip>;
  if (isDeemed) return <Chip tone="lasting">{w.deemed}</Chip>;
  if (holder === null) return null;
  return <Chip tone="neutral">{isAsked(line) ? w.waiting : w.notAsked}</Chip>;
};
