import type { Telling } from "../record/telling";

export const agendaEvents = {} satisfies Record<string, Telling>;
