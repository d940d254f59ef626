import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Details } from "../../../ui/details";
import { GateLink } from "../../../ui/gate-link";
import { LinkButton } from "../../../ui/link-button";
import { PageActions } from "../../../ui/page-actions";
import { Section } from "../../../ui/section";
import type { Minutes } from "../../model";
import type { Section as Part } from "../../model/sections";
import type { Presented } from "../../present";
import { words as pages } from "../../page-words";
import { MinutesLayout } from "../../views/minutes-layout";
import { vocabulary } from "../../words";
import { words } from "../words";
import { DraftRow } from "./draft-row";

interface Props {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  minutes: Minutes;
  sections: readonly Part<Presented>[];
}

/** The keys, and what each of them does. */
const keys = [
  ["j / k", "next"],
  ["Enter", "edit"],
  ["n", "after"],
  ["Alt + ↑ / ↓", "move"],
  ["Ctrl + S", "save"],
  ["Ctrl + Enter", "close"],
  ["Esc", "leave"],
] as const;

const Keys = ({ page }: { page: Page }) => {
  const w = words[page.lang];
  return (
    <Details summary={w.keys}>
      <p>{w.keysLead}</p>
      <dl class="key-list">
        {keys.map(([pressed, what]) => (
          <div>
            <dt>
              <kbd>{pressed}</kbd>
            </dt>
            <dd>{w.does[what]}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{w.keptNote}</p>
    </Details>
  );
};

/** What comes after drafting: to send the draft once somebody speaks in it, then the board; and what settling lacks. */
const Onward = ({ page, meeting, minutes, sections }: Props) => {
  const w = pages[page.lang];
  const to = paths[page.lang];
  if (minutes.state === "confirming")
    return (
      <>
        <LinkButton href={to.minutesBoard(meeting.id)}>{w.board}</LinkButton>
        <GateLink page={page} meetingId={meeting.id} />
      </>
    );
  const isSpoken = sections.some(({ remarks }) => remarks.some(({ seatId }) => seatId !== null));
  return (
    <>
      {isSpoken && (
        <LinkButton href={to.minutesStep(meeting.id, "send")} kind="primary">
          {w.send}
        </LinkButton>
      )}
      <GateLink page={page} meetingId={meeting.id} />
    </>
  );
};

const Tools = (props: Props) => {
  const { page, meeting } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <PageActions>
      <Onward {...props} />
      <LinkButton href={to.minutes(meeting.id)}>{w.read}</LinkButton>
      <LinkButton href={to.minutesPaste(meeting.id)}>{w.paste}</LinkButton>
      <LinkButton href={to.minutesSkeleton(meeting.id)}>{w.skeleton}</LinkButton>
    </PageActions>
  );
};

interface PartProps extends Pick<Props, "page" | "meeting"> {
  part: Part<Presented>;
}

const PartOfDraft = ({ page, meeting, part }: PartProps) => {
  const w = words[page.lang];
  const v = vocabulary[page.lang];
  const to = paths[page.lang];
  const { item, number, remarks } = part;
  const title = item === null ? v.opening : v.item(number, item.title);
  const where = item?.id ?? "opening";
  return (
    <Section
      title={title}
      id={`part-${where}`}
      beside={<span class="hint">{w.count(remarks.length)}</span>}
    >
      <p class="part-tools screen-only">
        <a href={to.newRemark(meeting.id, `?part=${where}`)} aria-label={w.addHereOf(title)}>
          {w.addHere}
        </a>
        <a href={to.minutesSkeleton(meeting.id, where)} aria-label={w.writeAgainOf(title)}>
          {w.writeAgain}
        </a>
      </p>
      {remarks.length === 0 ? (
        <p class="hint">{w.none}</p>
      ) : (
        <ol class="remarks">
          {remarks.map((remark) => (
            <DraftRow page={page} meetingId={meeting.id} remark={remark} />
          ))}
        </ol>
      )}
    </Section>
  );
};

/** The whole draft in order, each remark to be opened and saved by itself. */
export const DraftPage = (props: Props) => {
  const { page, meeting, minutes, sections } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <MinutesLayout page={page} meeting={meeting} minutes={minutes} title={w.title} lead={w.lead}>
      <Tools {...props} />
      <Keys page={page} />
      <div
        data-draft={to.newRemark(meeting.id)}
        data-moved={w.moved}
        data-not-moved={w.notMoved}
        data-after={w.after}
        data-up={w.up}
        data-down={w.down}
      >
        <output class="remark-said" />
        {sections.map((part) => (
          <PartOfDraft page={page} meeting={meeting} part={part} />
        ))}
      </div>
    </MinutesLayout>
  );
};
