import { add, revise } from "../../db/sql";
import type { Change } from "../../record/change";
import { addPerson } from "../people/changes";
import type { Plan, Start } from "./model";

/** What a transfer needs besides its plan. */
export interface Recording {
  readonly bodyId: string;
  /** A new id for each assignment that begins, in the plan's order. */
  readonly ids: readonly string[];
  readonly isSample: boolean;
}

const newcomers = ({ starts }: Plan, isSample: boolean): Change[] =>
  [
    ...new Map(starts.filter((start) => start.isNew).map((one) => [one.personId, one])).values(),
  ].map((start) => addPerson(start.personId, start, isSample));

const named = (post: { readonly name: string; readonly nameEn: string }) => ({
  post: post.name,
  postEn: post.nameEn || post.name,
});

const vacated = ({ day, ends, starts }: Plan): Change[] =>
  ends
    .filter((end) => !starts.some((start) => start.post.id === end.postId))
    .map((end) => ({
      event: {
        name: "roster.vacated",
        subjectId: end.postId,
        detail: { ...named({ name: end.postName, nameEn: end.postNameEn }), day },
      },
      statements: [revise("assignment", end, { validTo: day })],
    }));

/** Ends the post's assignment before it begins the next: a post has one holder at a time. */
const appointed = ({ day, ends }: Plan, start: Start, id: string): Change => ({
  event: {
    name: "roster.appointed",
    subjectId: start.post.id,
    detail: {
      ...named(start.post),
      name: start.displayName,
      kind: start.kind,
      day,
      to: start.validTo ?? "",
    },
  },
  statements: [
    ...ends
      .filter((end) => end.postId === start.post.id)
      .map((end) => revise("assignment", end, { validTo: day })),
    add("assignment", {
      id,
      personId: start.personId,
      postId: start.post.id,
      kind: start.kind,
      validFrom: start.validFrom,
      validTo: start.validTo,
    }),
  ],
});

const told = (plan: Plan, bodyId: string): Change => {
  const posts = new Map([
    ...plan.starts.map(({ post }) => [post.id, named(post)] as const),
    ...plan.ends.map(
      (end) => [end.postId, named({ name: end.postName, nameEn: end.postNameEn })] as const,
    ),
  ]);
  const names = [...posts.values()];
  return {
    event: {
      name: "roster.transferred",
      subjectId: bodyId,
      detail: {
        day: plan.day,
        count: String(names.length),
        posts: names.map(({ post }) => post).join("、"),
        postsEn: names.map(({ postEn }) => postEn).join(", "),
      },
    },
    statements: [],
  };
};

/** Records a 人事異動: each post's history tells its own part, the body's tells the whole. */
export const recordTransfer = (plan: Plan, { bodyId, ids, isSample }: Recording): Change[] => [
  ...newcomers(plan, isSample),
  ...vacated(plan),
  ...plan.starts.map((start, i) => appointed(plan, start, ids[i] ?? "")),
  told(plan, bodyId),
];
