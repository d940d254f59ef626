import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Due } from "../../ui/due";
import type { Task } from "../../ui/tasks";
import { meetingTitle } from "../../words/meeting";
import { words } from "../handout-words";

interface Paper {
  readonly id: string;
  readonly meetingId: string;
  readonly meetingNumber: number | null;
  readonly title: string;
  readonly state: "requested" | "returned" | "submitted";
  readonly due: string | null;
  readonly reason: string;
  readonly ministry: string;
  readonly ministryEn: string;
}

/** A paper to submit, to correct or to check. */
export const handoutTask = (page: Page, paper: Paper): Task => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const { id, meetingId, state, due } = paper;
  const ministry = (page.lang === "en" && paper.ministryEn) || paper.ministry;
  const isChecked = state === "submitted";
  return {
    title: w[state](paper.title),
    href: isChecked ? to.handout(meetingId, id) : to.handoutStep(meetingId, id, "submit"),
    about:
      state === "returned"
        ? w.because(paper.reason)
        : w.about(meetingTitle(page.lang, paper.meetingNumber), ministry),
    ...(due && !isChecked && { chip: <Due page={page} at={due} /> }),
  };
};
