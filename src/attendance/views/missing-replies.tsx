import { instantOf } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Due } from "../../ui/due";
import { Empty } from "../../ui/empty";
import { Section } from "../../ui/section";
import { Tasks } from "../../ui/tasks";
import type { Gathering } from "../model/gathering";
import type { SeatLine } from "../model/lines";
import { words } from "../words/page";

interface Props {
  page: Page;
  gathering: Gathering;
  missing: readonly SeatLine[];
}

/** Who has not answered yet, and how pressing it is. */
export const MissingReplies = ({ page, gathering, missing }: Props) => {
  const w = words[page.lang];
  const { id, due, holidays } = gathering;
  const at = due && instantOf(due.day, due.time);
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
            chip: at && <Due page={page} at={at} holidays={holidays} />,
          }))}
        />
      )}
    </Section>
  );
};
