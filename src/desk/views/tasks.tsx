import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Due } from "../../ui/due";
import type { Task } from "../../ui/tasks";
import type { Draft, Waiting } from "../model";
import { words } from "../words";

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
    ...(reply.replyDue && { chip: <Due page={page} at={reply.replyDue} /> }),
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

/** Something prepared that waits for its release. */
export const draftTask = (page: Page, draft: Draft): Task => {
  const w = words[page.lang];
  const number = draft.kind === "agenda" ? w.meeting(draft.subject) : "";
  const what = `${number} ${w.draft[draft.kind]}`.trim();
  return {
    title: draft.isMine ? w.releaseMine(what) : w.release(what),
    href: paths[page.lang].draft(draft.id),
    about: w.preparedBy(draft.preparedBy),
  };
};
