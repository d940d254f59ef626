import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { DeskLayout } from "../../ui/layout-desk";
import { PageTitle } from "../../ui/page-title";
import { meetingTitle } from "../../words/meeting";
import { words } from "../page-words";

/** The meeting whose handouts these are. */
export interface Home {
  readonly id: string;
  readonly number: number | null;
}

interface Props {
  page: Page;
  home: Home;
  title: string;
  shoulder?: string | undefined;
  lead?: Child;
  chip?: Child;
  /** What comes right under the title. */
  turn?: Child;
  /** The handout beneath which the page stands. */
  handout?: { readonly id: string; readonly name: string } | undefined;
  /** The list itself stands at the top. */
  isTop?: boolean | undefined;
  children: Child;
  last?: Child;
}

/** A page of a meeting's handouts. */
export const Frame = (props: Props) => {
  const { page, home, title, handout, isTop } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const meeting = meetingTitle(page.lang, home.number);
  const trail = [
    { href: to.deskMeetings(), label: w.meetings },
    { href: to.meeting(home.id), label: meeting },
    ...(isTop ? [] : [{ href: to.handouts(home.id), label: w.title }]),
    ...(handout ? [{ href: to.handout(home.id, handout.id), label: handout.name }] : []),
  ];
  return (
    <DeskLayout page={page} title={`${title} ${meeting}`} current="meetings" last={props.last}>
      <Breadcrumb page={page} trail={trail} here={isTop ? w.title : title} />
      <PageTitle
        title={title}
        shoulder={props.shoulder ?? meeting}
        lead={props.lead}
        chip={props.chip}
      >
        {props.turn}
      </PageTitle>
      {props.children}
    </DeskLayout>
  );
};
