import { expect, it } from "vitest";
import type { AgendaItem } from "../../src/agenda/model";
import { presenceAtItems } from "../../src/attendance/model/lines";

const item = (id: string, state: AgendaItem["state"]): AgendaItem => ({
  id,
  state,
  bodyId: "council",
  meetingId: "m0",
  kind: "report",
  title: id,
  presenterSeatId: null,
  presenterOrganizationId: null,
  minutes: null,
  noteToChair: "",
  proposedBy: null,
  returnedReason: "",
  carriedFrom: null,
  version: 1,
});

it("an item keeps its number when one before it is carried over", () => {
  const items = [item("first", "carried"), item("second", "taken"), item("third", "removed")];
  const presence = presenceAtItems(items, [], () => null);
  expect(presence.map(({ id, place }) => `${place} ${id}`)).toEqual(["1 first", "2 second"]);
});
