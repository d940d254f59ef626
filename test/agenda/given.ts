import type { AgendaItem } from "../../src/agenda/model";

/** A report on the agenda of meeting `m`, unless said otherwise. */
export const item = (id: string, over: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  bodyId: "council",
  meetingId: "m",
  state: "taken",
  kind: "report",
  title: `議題 ${id}`,
  presenterSeatId: null,
  presenterOrganizationId: null,
  minutes: 10,
  noteToChair: "",
  proposedBy: null,
  returnedReason: "",
  carriedFrom: null,
  version: 1,
  ...over,
});
