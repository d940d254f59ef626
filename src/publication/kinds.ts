/** What is published of one meeting: 議事次第, 配布資料, 議事要旨 and 議事録. Their subject is the meeting. */
export const meetingKinds = ["agenda", "handouts", "summary", "minutes"] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** What there is one of, or is announced one by one. */
const singleKinds = [...meetingKinds, "roster", "charter"] as const;

/** What there are many of: prepared and released several together, and listed for the public. */
export const listedKinds = ["measure", "action"] as const;
export type ListedKind = (typeof listedKinds)[number];

/** What can be published. */
export const kinds = [...singleKinds, ...listedKinds] as const;
export type Kind = (typeof kinds)[number];

export const isOfMeeting = (kind: Kind): kind is MeetingKind =>
  meetingKinds.some((one) => one === kind);

export const isListed = (kind: Kind): kind is ListedKind => listedKinds.some((one) => one === kind);
