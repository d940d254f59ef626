import type { Telling } from "../record/telling";

export const rosterEvents = {} satisfies Record<string, Telling>;
