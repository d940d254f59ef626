import { Hono } from "hono";
import type { App } from "../../../env";
import { Stopped, found } from "../../../lib/errors";
import { gathers } from "../../../meetings/model";
import { paths } from "../../../paths";
import { done, show } from "../../../web/answer";
import { submitted, versionIn } from "../../../web/submitted";
import { type Presented, presentedMinutes } from "../../present";
import { settleMinutes } from "../changes";
import { mustBeSettleable } from "../model";
import { elementLines } from "../present";
import { SettlePage } from "../views/settle-page";
import { type Opened, opened } from "./opening";

export const settling = new Hono<App>();

const address = "/desk/meetings/:id/minutes/settle";

type Waiting = Opened["sheet"]["corrections"];

/** The open correction of each seat that has waited longest: they come with the newest first. */
const correctionsBySeat = (
  corrections: Waiting,
  remarks: ReadonlyMap<string, Presented>,
): ReadonlyMap<string, string> =>
  new Map(
    corrections.flatMap(({ id, remarkId, state }) => {
      const seatId = state === "open" ? (remarks.get(remarkId)?.seatId ?? null) : null;
      return seatId === null ? [] : [[seatId, id] as const];
    }),
  );

const draw = ({ page, sheet, seats, lacks, of }: Opened) => {
  const { meeting, minutes, items, speakers, numbers } = sheet;
  const isCirculated = !gathers(meeting.format);
  const { sections } = presentedMinutes(sheet, page);
  const remarks = new Map(sections.flatMap((one) => one.remarks).map((one) => [one.id, one]));
  const known = { lang: page.lang, to: paths[page.lang], meetingId: of.id, numbers };
  const corrections = correctionsBySeat(sheet.corrections, remarks);
  const lines = elementLines(lacks, isCirculated, {
    ...known,
    seats,
    items,
    remarks,
    speakers,
    corrections,
  });
  return <SettlePage {...{ page, meeting, minutes, isCirculated, lines }} />;
};

settling.get(address, async (c) => show(c, draw(await opened(c))));

settling.post(address, async (c) => {
  const typed = await submitted(c);
  const at = await opened(c);
  const { page, sheet, lacks, of } = at;
  const { minutes, seen } = sheet;
  if (minutes.state !== "settled" && lacks.length > 0) return show(c, draw(at), 422);
  mustBeSettleable(minutes, lacks);
  if (versionIn(typed) !== minutes.version) throw new Stopped("stale");
  const change = settleMinutes(of, minutes, lacks, found(seen).versions, c.var.now);
  return done(c, paths[page.lang].minutes(of.id), change);
});
