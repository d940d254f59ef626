import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { read } from "../../src/db/read";
import { sql } from "../../src/db/sql";
import { circulationOf, repliesOf } from "../../src/circulation/queries";
import { now } from "../../src/lib/clock";
import { found } from "../../src/lib/errors";
import { askedOf, correctionsOf, viewsOf } from "../../src/minutes/confirmation/queries";
import { seatsOn } from "../../src/minutes/model/seats";
import { sheetOf } from "../../src/minutes/queries";
import { redactionsOf } from "../../src/minutes/redaction/queries";
import { factsOf } from "../../src/minutes/settling/facts";
import { lacksToSettle } from "../../src/minutes/settling/model";
import { sampleCouncil } from "../../src/sample/load";
import { rows } from "../world";

beforeEach(() => sampleCouncil(env.DB, { now: now(), pepper: "for this test only" }));

/** What stands against settling the minutes of a meeting. */
async function lacksOf(id: string) {
  const material = await read(env.DB, {
    ...sheetOf(id, sql`'demo-secretariat'`),
    asked: askedOf(id),
    corrections: correctionsOf(id),
    redactions: redactionsOf(id),
    views: viewsOf(id),
    circulation: circulationOf(id),
    replies: repliesOf(id),
  });
  const [meeting, minutes] = [found(material.meeting), found(material.minutes)];
  const seats = seatsOn(material.tenures, material.answers, meeting.day ?? "");
  return lacksToSettle(factsOf({ ...material, meeting, minutes }, seats));
}

it("has settled only minutes that pass the gate", async () => {
  const settled = await rows<{ id: string }>("SELECT id FROM minutes WHERE state = 'settled'");
  expect(settled.length).toBeGreaterThan(0);
  for (const { id } of settled) expect(await lacksOf(id), id).toEqual([]);
});

it("still lacks something for the minutes that are with their speakers", async () => {
  const lacks = await lacksOf("meeting-16");
  expect(new Set(lacks.map(({ element }) => element))).toEqual(
    new Set(["time", "place", "presence", "confirmation"]),
  );
});
