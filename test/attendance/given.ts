import type { Answer, Charter } from "../../src/attendance/model";
import type { Meeting } from "../../src/meetings/model";
import type { Standing } from "../../src/roster/model";

/** A filled seat of a member, unless said otherwise. */
export const seat = (seatId: string, over: Partial<Standing> = {}): Standing => ({
  seatId,
  tier: "political",
  role: "member",
  seatFrom: null,
  seatTo: null,
  source: "",
  sourceUrl: "",
  postId: `post-${seatId}`,
  postName: `${seatId}副大臣`,
  postNameEn: "",
  organizationId: "mic",
  organizationName: "総務省",
  ministryId: "mic",
  ministryName: "総務省",
  ministryShort: "総務省",
  ministryNameEn: "",
  personId: `person-${seatId}`,
  displayName: "山田　太郎",
  reading: "やまだ　たろう",
  isSample: true,
  kind: "primary",
  heldFrom: "2016-01-01",
  heldTo: null,
  ...over,
});

export const vacant = { personId: null, displayName: null } as const;

/** A seat's row with neither answer nor record, unless said otherwise. */
export const answer = (seatId: string, over: Partial<Answer> = {}): Answer => ({
  id: `row-${seatId}`,
  meetingId: "m",
  seatId,
  reply: null,
  actual: null,
  proxyTitle: "",
  proxyName: "",
  proxyPersonId: null,
  arrived: null,
  departed: null,
  repliedAt: null,
  version: 1,
  replier: null,
  ...over,
});

/** A charter that asks for more than half and counts proxies, unless said otherwise. */
export const charter = (over: Partial<Charter> = {}): Charter => ({
  title: "開催要綱",
  validFrom: "2016-07-26",
  quorumNumerator: 1,
  quorumDenominator: 2,
  quorumStrictlyMore: true,
  proxyAllowed: true,
  proxyCounts: true,
  ...over,
});

/** An announced meeting on 15 January 2027 at 16:30, replies due on the 8th at 17:00, unless said otherwise. */
export const meeting = (over: Partial<Meeting> = {}): Meeting => ({
  id: "m",
  bodyId: "council",
  number: 17,
  format: "hybrid",
  state: "announced",
  day: "2027-01-15",
  plannedStart: "16:30",
  plannedEnd: "17:15",
  actualStart: null,
  actualEnd: null,
  place: "",
  replyDue: "2027-01-08T08:00:00.000Z",
  contact: "",
  summary: "",
  cancelReason: "",
  source: "",
  sourceUrl: "",
  version: 1,
  ...over,
});
