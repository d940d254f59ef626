import type { Meeting } from "../meetings/model";
import type { Change } from "../record/change";
import { named } from "./file-changes";
import type { Listed, Version } from "./model/shapes";

/** What was read of a restricted handout, in which version. */
export const downloaded = (
  handout: Listed,
  meeting: Meeting,
  version: Pick<Version, "number">,
): Change => ({
  event: {
    name: "handout.downloaded",
    subjectId: handout.id,
    detail: { ...named(handout, meeting), version: String(version.number) },
  },
  statements: [],
});
