import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { Chip, type Tone } from "../../ui/chip";
import { DeskLayout } from "../../ui/layout-desk";
import { PageTitle } from "../../ui/page-title";
import { meetingTitle } from "../../words/meeting";
import type { Minutes, State } from "../model";
import { words } from "../page-words";
import { vocabulary } from "../words";

interface Props {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  minutes: Pick<Minutes, "state"> | undefined;
  /** The page's own title; the minutes' where it is theirs. */
  title?: string | undefined;
  lead?: Child;
  /** Steps, and who must do what next. */
  head?: Child;
  aside?: Child;
  last?: Child;
  children?: Child;
}

const tones: Record<State, Tone> = { drafting: "begun", confirming: "active", settled: "done" };

/** The frame of every page about the minutes of a meeting. */
export const MinutesLayout = (props: Props) => {
  const { page, meeting, minutes, title, lead, head, aside, last, children } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const name = meetingTitle(page.lang, meeting.number);
  const trail = [
    { href: to.deskMeetings(), label: w.meetings },
    { href: to.meeting(meeting.id), label: name },
  ];
  const above = title === undefined ? [] : [{ href: to.minutes(meeting.id), label: w.title }];
  const here = title ?? w.title;
  return (
    <DeskLayout page={page} title={`${here}: ${name}`} current="meetings" aside={aside} last={last}>
      <Breadcrumb page={page} trail={[...trail, ...above]} here={here} />
      <PageTitle
        title={here}
        shoulder={name}
        lead={lead}
        chip={
          minutes && (
            <Chip tone={tones[minutes.state]}>{vocabulary[page.lang].states[minutes.state]}</Chip>
          )
        }
      >
        {head}
      </PageTitle>
      {children}
    </DeskLayout>
  );
};
