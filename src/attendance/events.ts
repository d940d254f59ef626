import type { Telling } from "../record/telling";

export const attendanceEvents = {} satisfies Record<string, Telling>;
