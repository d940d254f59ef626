import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import type { Task } from "../../ui/tasks";
import { meetingTitle } from "../../words/meeting";
import { words } from "../handout-words";
import { withDue } from "./with-due";

interface Paper {
  readonly id: string;
  readonly meetingId: string;
  readonly meetingNumber: number | null;
  /** 資料２－１; empty where it has none yet. */
  readonly number: string;
  readonly title: string;
  readonly state: "requested" | "returned" | "submitted";
  readonly due: string | null;
  readonly reason: string;
  readonly ministry: string;
  readonly ministryEn: string;
}

interface ToPublish {
  readonly meetingId: string;
  readonly number: number | null;
  readonly count: number;
}

/** Handouts of a meeting that may be public by now. */
export const handoutsTask = (page: Page, { meetingId, number, count }: ToPublish): Task => {
  const w = words[page.lang];
  return {
    title: w.publish(meetingTitle(page.lang, number)),
    href: paths[page.lang].prepareDocument(meetingId, "handouts"),
    about: w.publishable(count),
  };
};

/** A paper to submit, to correct or to check. */
export const handoutTask = (page: Page, paper: Paper): Task => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const { id, meetingId, state, due } = paper;
  const ministry = (page.lang === "en" && paper.ministryEn) || paper.ministry;
  const isChecked = state === "submitted";
  return {
    title: w[state](w.paper(paper.number, paper.title)),
    href: isChecked ? to.handout(meetingId, id) : to.handoutStep(meetingId, id, "submit"),
    about:
      state === "returned"
        ? w.because(paper.reason)
        : w.about(meetingTitle(page.lang, paper.meetingNumber), ministry),
    ...withDue(page, isChecked ? null : due),
  };
};
