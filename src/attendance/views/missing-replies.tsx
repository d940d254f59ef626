import { type Urgency, shownDeadline } from "../../lib/calendar/deadline";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Chip, type Tone } from "../../ui/chip";
import { Empty } from "../../ui/empty";
import { Section } from "../../ui/section";
import { Tasks } from "../../ui/tasks";
import type { Gathering } from "../model/gathering";
import type { SeatLine } from "../model/lines";
import { words } from "../words/page";

export const tones: Record<Urgency, Tone> = { past: "late", soon: "soon", later: "neutral" };

interface Props {
  page: Page;
  gathering: Gathering;
  missing: readonly SeatLine[];
}

/** Who has not answered yet, and how pressing it is. */
export const MissingReplies = ({ page, gathering, missing }: Props) => {
  const w = words[page.lang];
  const { id, due } = gathering;
  const stand = due && shownDeadline(due, page.now, page.lang, gathering.holidays);
  return (
    <Section title={w.missing} beside={<span class="quiet">{w.missingCount(missing.length)}</span>}>
      {missing.length === 0 ? (
        <Empty>{w.nobodyMissing}</Empty>
      ) : (
        <Tasks
          tasks={missing.map(({ seatId, post, holder }) => ({
            title: post[page.lang],
            href: paths[page.lang].reply(id, seatId),
            about: holder,
            chip: stand && <Chip tone={tones[stand.urgency]}>{stand.text}</Chip>,
          }))}
        />
      )}
    </Section>
  );
};
