import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import type { Task } from "../../ui/tasks";
import { meetingTitle } from "../../words/meeting";
import { words } from "../minutes-words";
import { withDue } from "./with-due";

interface ToConfirm {
  readonly meetingId: string;
  readonly number: number | null;
  readonly postName: string;
  readonly postNameEn: string;
  readonly count: number;
  readonly due: string | null;
}

/** Remarks that the reader's seat has yet to confirm. */
export const remarksTask = (page: Page, one: ToConfirm): Task => {
  const w = words[page.lang];
  return {
    title: w.confirm(meetingTitle(page.lang, one.number), one.count),
    href: paths[page.lang].minutesConfirm(one.meetingId),
    about: w.of((page.lang === "en" && one.postNameEn) || one.postName),
    ...withDue(page, one.due),
  };
};

interface ToAnswer {
  readonly meetingId: string;
  readonly number: number | null;
  readonly count: number;
}

/** Corrections that the secretariat has yet to answer. */
export const correctionsTask = (page: Page, one: ToAnswer): Task => {
  const w = words[page.lang];
  return {
    title: w.answer(meetingTitle(page.lang, one.number), one.count),
    href: paths[page.lang].minutesBoard(one.meetingId),
    about: w.answerAbout,
  };
};

interface ToFinalize {
  readonly id: string;
  readonly number: number | null;
}

/** A meeting whose record can be settled, its minutes being so. */
export const finalizeTask = (page: Page, { id, number }: ToFinalize): Task => ({
  title: words[page.lang].finalize(meetingTitle(page.lang, number)),
  href: paths[page.lang].meetingStep(id, "finalize"),
  about: words[page.lang].finalizeAbout,
});
