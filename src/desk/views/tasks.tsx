import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import type { Task } from "../../ui/tasks";
import type { Draft, Waiting } from "../model";
import { words } from "../words";
import { withDue } from "./with-due";

interface Reply {
  readonly meetingId: string;
  readonly number: number | null;
  readonly seatId: string;
  readonly postName: string;
  readonly postNameEn: string;
  readonly replyDue: string | null;
}

/** Attendance that the reader has yet to answer. */
export const replyTask = (page: Page, reply: Reply): Task => {
  const w = words[page.lang];
  const meeting = w.meeting(String(reply.number ?? ""));
  const post = page.lang === "en" && reply.postNameEn ? reply.postNameEn : reply.postName;
  return {
    title: w.reply(meeting, post),
    href: paths[page.lang].reply(reply.meetingId, reply.seatId),
    ...withDue(page, reply.replyDue),
  };
};

const itemHref = (page: Page, item: Waiting) =>
  item.meetingId
    ? paths[page.lang].item(item.meetingId, item.id)
    : paths[page.lang].backlogItem(item.id);

const ministryOf = (page: Page, { ministry, ministryEn }: Waiting): string =>
  (page.lang === "en" && ministryEn) || (ministry ?? "");

/** A proposal that the secretariat has to take or return. */
export const proposalTask = (page: Page, item: Waiting): Task => ({
  title: words[page.lang].proposal(item.title),
  href: itemHref(page, item),
  about: words[page.lang].proposalFrom(ministryOf(page, item)),
});

/** A proposal that came back to the reader's organisation. */
export const returnedTask = (page: Page, item: Waiting): Task => ({
  title: words[page.lang].returned(item.title),
  href: itemHref(page, item),
  about: words[page.lang].returnedWhy(item.reason),
});

const nameOf = (page: Page, { kind, subject, isOfMeeting, title, titleEn }: Draft): string => {
  const w = words[page.lang];
  if (kind === "measure" || kind === "action")
    return w.titled(w.draft[kind], (page.lang === "en" && titleEn) || title);
  return `${isOfMeeting ? w.meeting(subject) : ""} ${w.draft[kind]}`.trim();
};

/** Something prepared that waits for its release. */
const draftTask = (page: Page, draft: Draft): Task => {
  const w = words[page.lang];
  const what = nameOf(page, draft);
  return {
    title: draft.isMine ? w.releaseMine(what) : w.release(what),
    href: paths[page.lang].draft(draft.id),
    about: w.preparedBy(draft.preparedBy),
  };
};

/** So many are named one by one; more are one task, as they are released together. */
const namedAtMost = 5;
const countedAtMost = 200;

/** What is prepared and waits for its release. */
export function draftTasks(page: Page, drafts: readonly Draft[]): readonly Task[] {
  if (drafts.length <= namedAtMost) return drafts.map((draft) => draftTask(page, draft));
  const w = words[page.lang];
  const count = String(Math.min(drafts.length, countedAtMost));
  return [
    {
      title: drafts.length > countedAtMost ? w.releaseMoreThan(count) : w.releaseMany(count),
      href: paths[page.lang].releaseTogether(),
    },
  ];
}
