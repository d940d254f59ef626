import type { Asked } from "../../../src/minutes/confirmation/model";

/** What is asked about a remark: nobody has answered and the text is the first, unless said otherwise. */
export const asked = (over: Partial<Asked> = {}): Asked => ({
  id: "r",
  meetingId: "m",
  seatId: "s",
  state: "pending",
  textNumber: null,
  answeredAs: null,
  answeredAt: null,
  version: 1,
  number: 1,
  changedAt: "2027-01-01T00:00:00.000Z",
  answerer: null,
  ...over,
});
