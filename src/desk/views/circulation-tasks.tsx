import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import type { Task } from "../../ui/tasks";
import { roundNamed } from "../../words/circulation";
import { words } from "../circulation-words";
import { withDue } from "./with-due";

const nameOf = (page: Page, number: number | null): string =>
  roundNamed(page.lang, number === null ? "" : String(number));

interface Owed {
  readonly meetingId: string;
  readonly number: number | null;
  readonly seatId: string;
  readonly postName: string;
  readonly postNameEn: string;
  readonly due: string;
}

/** A reply to what goes round that the reader has yet to give. */
export const circulationTask = (page: Page, owed: Owed): Task => {
  const post = (page.lang === "en" && owed.postNameEn) || owed.postName;
  return {
    title: words[page.lang].reply(nameOf(page, owed.number), post),
    href: paths[page.lang].circulationReply(owed.meetingId, owed.seatId),
    ...withDue(page, owed.due),
  };
};

interface ToClose {
  readonly id: string;
  readonly number: number | null;
  readonly due: string;
}

/** A circulation of which the secretariat can record the result. */
export const resultTask = (page: Page, { id, number, due }: ToClose): Task => ({
  title: words[page.lang].result(nameOf(page, number)),
  href: paths[page.lang].circulation(id),
  about: words[page.lang].resultAbout,
  ...withDue(page, due),
});
