import type { Assignment } from "../../../src/roster/assignments/model";
import type { Holder, Move, MovePost } from "../../../src/roster/transfers/model";

const post = (id: string, validTo: string | null = null): MovePost => ({
  id,
  name: `${id}副大臣`,
  nameEn: `State Minister ${id}`,
  validFrom: null,
  validTo,
});

/** An open 本務 of somebody in a post since a day. */
export const assignment = (
  personId: string,
  postId: string,
  validFrom: string,
  rest: Partial<Assignment> = {},
): Assignment => ({
  id: `${personId}-${postId}-${validFrom}`,
  personId,
  postId,
  kind: "primary",
  validFrom,
  validTo: null,
  version: 1,
  displayName: personId,
  reading: "よみ",
  isSample: true,
  postName: `${postId}副大臣`,
  postNameEn: `State Minister ${postId}`,
  postFrom: null,
  postTo: null,
  ...rest,
});

export const holder = (personId: string, kind: Holder["kind"] = "primary"): Holder => ({
  personId,
  displayName: personId,
  reading: "よみ",
  isNew: false,
  kind,
});

export const move = (
  row: number,
  postId: string,
  who: Holder | null,
  until: string | null = null,
): Move => ({ row, post: post(postId), holder: who, until });
