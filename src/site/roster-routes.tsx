import { type Context, Hono } from "hono";
import type { App } from "../env";
import { readDay } from "../lib/calendar/typed";
import { type Day, dayOf } from "../lib/clock";
import { Stopped, found } from "../lib/errors";
import { blank, faulty } from "../lib/form";
import type { Reading } from "../lib/reading";
import { paths } from "../paths";
import { membersOn, rosterContent } from "../publication/content/roster";
import { revisionsOfKind } from "../publication/queries";
import { everybody } from "../web/everybody";
import { rosterCsv } from "./roster-csv";
import { sight } from "./sight";
import { asItStands } from "./standing";
import { NothingYet } from "./views/nothing-yet";
import { RosterPage } from "./views/roster";

/** The published 名簿, as a page and as a file. */
export const rosterRoutes = new Hono<App>();

/** The day asked for; null when none is. */
const asked = (c: Context<App>): Reading<Day | null> => {
  const typed = (c.req.query("asof") ?? "").trim();
  return typed === "" ? { ok: true, value: null } : readDay(typed);
};

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);

const formOf = (typed: string, reading: Reading<Day | null>) =>
  reading.ok ? blank({ asof: typed }) : faulty({ asof: typed }, { asof: [reading.fault] });

rosterRoutes.get("/roster", (c) => {
  const reading = asked(c);
  const day = reading.ok ? reading.value : null;
  return everybody(c, reading.ok ? paths.ja.roster(day ?? undefined) : null, async (page) => {
    const seen = await sight(c, { revisions: revisionsOfKind("roster", page.now) });
    const { council, revisions } = seen;
    const newest = revisions.at(-1);
    const props = { page, council };
    if (!newest) return { ...seen, draw: () => <NothingYet {...props} current="roster" /> };
    const typed = day ?? c.req.query("asof") ?? "";
    const answer = asItStands({ ...seen, page, current: "roster" }, newest, () => (
      <RosterPage
        {...props}
        content={rosterContent(newest.content)}
        shown={newest}
        revisions={revisions}
        form={formOf(typed, reading)}
        day={earlier(day ?? page.today, page.today)}
        isLater={day !== null && day > page.today}
      />
    ));
    return reading.ok ? answer : { ...answer, status: answer.status ?? 422 };
  });
});

rosterRoutes.get("/roster.csv", (c) => {
  const reading = asked(c);
  if (!reading.ok) throw new Stopped("notFound");
  const day = earlier(reading.value ?? "9999", dayOf(c.var.now));
  return everybody(c, paths.ja.rosterCsv(day), async (page) => {
    const { revisions, made, boundary } = await sight(c, {
      revisions: revisionsOfKind("roster", page.now),
    });
    const newest = found(revisions.at(-1));
    if (newest.withdrawal !== null) throw new Stopped("notFound");
    const { tenures } = rosterContent(newest.content);
    return {
      made: [...made, newest.id],
      boundary,
      headers: {
        "Content-Type": "text/csv; charset=UTF-8",
        "Content-Disposition": `attachment; filename="roster-${day}.csv"`,
      },
      draw: () => rosterCsv(membersOn(tenures, day), day, page.lang),
    };
  });
});
