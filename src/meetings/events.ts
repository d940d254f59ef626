import type { Telling } from "../record/telling";

export const meetingEvents = {} satisfies Record<string, Telling>;
