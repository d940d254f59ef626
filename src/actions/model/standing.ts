import type { DraftedPart } from "./shapes";

/** What the reader of an action may do with it. */
export interface Permits {
  readonly mayManage: boolean;
  readonly mayPrepare: boolean;
}

/** A part without what is for its own ministry's eyes. */
export const withoutDraft = (part: DraftedPart): DraftedPart => ({
  ...part,
  draftState: null,
  draftReport: "",
  draftedBy: null,
});
