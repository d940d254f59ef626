import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { type FormState, blank, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { leadSaying, show, write } from "../../web/answer";
import { submitted } from "../../web/submitted";
import { recordPresence } from "../changes";
import {
  contestedPresences,
  markedPresences,
  readPresences,
  typedPresences,
  unmarkedIn,
} from "../forms/presences";
import { nothingToRecord, proxyHindrance, recordHindrance, unhindered } from "../model/hindrance";
import { PresencesPage } from "../views/presences-page";
import { words } from "../words/forms";
import { laidOut, peopleOn } from "./sheet";

const address = "/desk/meetings/:id/attendance/record";

async function opened(c: Context<App, typeof address>) {
  const { page, sheet } = await laidOut(c, c.req.param("id"), "attendance.record");
  const lines = sheet.lines.filter(({ holder }) => holder !== null);
  const hindrance = recordHindrance(sheet.meeting, null, c.var.now);
  return { page, sheet, lines, people: peopleOn(sheet), hindrance };
}

export const presences = new Hono<App>();

presences.get(address, async (c) => {
  const { page, sheet, lines, people, hindrance } = await opened(c);
  const form = blank(typedPresences(lines));
  const { gathering } = sheet;
  return show(c, <PresencesPage {...{ page, gathering, lines, people, form, hindrance }} />);
});

presences.post(address, async (c) => {
  const typed = await submitted(c);
  const { page, sheet, lines, people, hindrance } = await opened(c);
  unhindered(hindrance);
  const { gathering, items, meeting, charter } = sheet;
  const again = (form: FormState, status: 409 | 422) =>
    show(c, <PresencesPage {...{ page, gathering, lines, people, form }} />, status);

  if (typed["mark"] === "rest") {
    const form = blank(markedPresences(typed, lines, gathering.there));
    const marked = unmarkedIn(typed, lines).length;
    return show(c, <PresencesPage {...{ page, gathering, lines, people, form, marked }} />);
  }
  const { changed, overtaken, faults } = readPresences(typed, lines, {
    itemIds: items.map(({ id }) => id),
    personIds: people.map(({ value }) => value),
  });
  if (overtaken.length > 0) return again(contestedPresences(typed, lines, overtaken), 409);
  if (Object.keys(faults).length > 0) return again(faulty(typed, faults), 422);
  unhindered(nothingToRecord(changed));
  for (const [, { actual }] of changed) unhindered(proxyHindrance(charter, actual));

  const changes = changed.map(([seat, presence]) =>
    recordPresence({ id: newId(), meeting, seat }, presence),
  );
  const location = paths[page.lang].attendance(meeting.id);
  await write(c, location, changes);
  return leadSaying(c, location, words[page.lang].presencesSaid(changes.length));
});
