import type { Telling } from "../record/telling";

export const publicationEvents = {} satisfies Record<string, Telling>;
