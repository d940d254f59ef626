import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { type FormState, type Typed, blank, faulty } from "../../../lib/form";
import { paths } from "../../../paths";
import { done, show } from "../../../web/answer";
import { submitted } from "../../../web/submitted";
import { vocabulary } from "../../words";
import { pasteRemarks } from "../paste-changes";
import { checkPaste, readAnswers } from "../paste-forms";
import { speakerOptions } from "../present";
import { PastePage } from "../views/paste-page";
import { type Read, previewOf, readMemo, remarksOfMemo } from "./memo";
import { type Opened, opened } from "./opening";
import { writerOf } from "./sheet";

export const paste = new Hono<App>();

const address = "/desk/meetings/:id/minutes/paste";

const pageFor = ({ page, meeting, minutes, items }: Opened, form: FormState) => {
  const v = vocabulary[page.lang];
  const parts = items.map(({ id, title }, index) => ({
    value: id,
    label: v.item(index + 1, title),
  }));
  return <PastePage page={page} meeting={meeting} minutes={minutes} form={form} parts={parts} />;
};

paste.get(address, async (c) => show(c, pageFor(await opened(c), blank())));

/** What was typed, read; or the page that says why it cannot be. */
function readTyped(c: Context<App>, at: Opened, typed: Typed): Read | Response | Promise<Response> {
  const checked = checkPaste(typed);
  if (!checked.ok) return show(c, pageFor(at, faulty(typed, checked.faults)), 422);
  return readMemo(at, checked.text, typed["part"] ?? "");
}

paste.post(address, async (c) => {
  const typed = await submitted(c);
  const at = await opened(c);
  const read = await readTyped(c, at, typed);
  return read instanceof Response ? read : show(c, previewOf(at, read, blank()));
});

paste.post(`${address}/add`, async (c) => {
  const typed = await submitted(c);
  const at = await opened(c);
  if (typed["edit"] === "yes") return show(c, pageFor(at, blank(typed)));
  const read = await readTyped(c, at, typed);
  if (read instanceof Response) return read;
  if (typed["aim"] !== read.aim) return show(c, previewOf(at, read, blank(), true), 409);
  const { page, viewer, meeting, minutes, seats } = at;
  const offered = new Set(speakerOptions(seats, page.lang).map(({ value }) => value));
  const { answers, faults } = readAnswers(typed, read.unclear, offered);
  if (Object.keys(faults).length > 0)
    return show(c, previewOf(at, read, faulty(typed, faults)), 422);
  const remarks = remarksOfMemo(at, read, answers);
  const change = pasteRemarks({ meeting, minutes }, remarks, writerOf(viewer, page));
  return done(c, paths[page.lang].minutesDraft(meeting.id), change);
});
