import type { ActionItem } from "./shapes";

/** Whether an action stands on an agenda that is still to come, or among the items for later. */
export const isOnAgenda = (items: readonly ActionItem[]): boolean =>
  items.some(
    ({ isOrigin, state, meetingId, meetingState }) =>
      !isOrigin &&
      state === "taken" &&
      (meetingId === null || meetingState === "planning" || meetingState === "announced"),
  );
