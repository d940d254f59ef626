import type { Meeting } from "../../src/meetings/model";

/** A meeting in preparation with everything an 開催案内 needs, unless said otherwise. */
export const meeting = (over: Partial<Meeting> = {}): Meeting => ({
  id: "m",
  bodyId: "council",
  number: 17,
  format: "in_person",
  state: "planning",
  day: "2027-01-15",
  plannedStart: "16:30",
  plannedEnd: "17:15",
  actualStart: null,
  actualEnd: null,
  place: "総務省第１会議室",
  replyDue: "2027-01-08T08:00:00.000Z",
  contact: "",
  summary: "",
  cancelReason: "",
  source: "",
  sourceUrl: "",
  version: 1,
  ...over,
});
