import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import { type Paths, paths } from "../../paths";
import { Notice } from "../../ui/notice";
import type { Lack, Meeting } from "../model";
import { vocabulary } from "../words";
import { words } from "../step-words";

/** Where each thing that is missing is supplied. */
const places: Record<Lack, (to: Paths, id: string) => string> = {
  number: (to, id) => to.meetingEdit(id),
  day: (to, id) => to.meetingEdit(id),
  place: (to, id) => to.meetingEdit(id),
  replyDue: (to, id) => to.meetingEdit(id),
  times: (to, id) => to.meetingEdit(id),
  agenda: (to, id) => to.agenda(id),
  proposals: (to, id) => `${to.agenda(id)}#proposals`,
  circulation: (to, id) => to.circulation(id),
  presence: (to, id) => to.attendance(id),
  minutes: (to, id) => to.minutesStep(id, "settle"),
  handouts: (to, id) => to.handouts(id),
};

interface Props {
  page: Page;
  meeting: Meeting;
  lacking: readonly Lack[];
  back: Child;
}

/** What has to be done before the meeting can go on, each linked to where it is done. */
export const Lacking = ({ page, meeting, lacking, back }: Props) => {
  const w = words[page.lang];
  return (
    <Notice page={page} tone="warning" heading={w.lacking} actions={back}>
      <p>{w.lackingText}</p>
      <ul>
        {lacking.map((lack) => (
          <li>
            <a href={places[lack](paths[page.lang], meeting.id)}>
              {vocabulary[page.lang].lacks[lack]}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
