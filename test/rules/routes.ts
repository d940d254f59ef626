import { app } from "../../src/app";

export interface Route {
  readonly method: "GET" | "POST";
  /** As declared, such as `/desk/meetings/:id`. */
  readonly pattern: string;
  /** The same with ids of the test world. */
  readonly path: string;
}

/** What stands for `:name` in an address: the first pattern that the address begins with. */
const ids: readonly [start: string, name: string, value: string][] = [
  ["/desk/meetings/:id/minutes", "id", "m0"],
  ["/desk/meetings/", "remarkId", "rk1"],
  ["/desk/meetings/:id/minutes/seats", "seat", "seat-mic"],
  ["/desk/meetings/", "correctionId", "ck1"],
  ["/desk/meetings/", "redactionId", "rd1"],
  ["/desk/meetings/", "id", "m1"],
  ["/desk/meetings/", "item", "i1"],
  ["/desk/meetings/", "itemId", "i1"],
  ["/desk/meetings/", "seat", "seat-mhlw"],
  ["/desk/meetings/", "seatId", "seat-mhlw"],
  ["/desk/meetings/", "handoutId", "h1"],
  ["/desk/meetings/", "number", "1"],
  ["/desk/handouts/", "handoutId", "h1"],
  ["/desk/backlog/", "item", "b1"],
  ["/desk/retention/", "id", "m0"],
  ["/desk/retention/", "kind", "minutes"],
  ["/desk/roster/organizations/", "id", "mic"],
  ["/desk/roster/posts/", "id", "post-seat-mic"],
  ["/desk/roster/people/", "id", "person-seat-mic"],
  ["/desk/roster/assignments/", "id", "assignment-seat-mic"],
  ["/desk/roster/seats/", "id", "seat-mic"],
  ["/desk/charter/", "id", "charter"],
  ["/desk/accounts/", "id", "editor"],
  ["/desk/publications/", "kind", "agenda"],
  ["/desk/measures/", "id", "ms1"],
  ["/desk/measures/", "year", "2026"],
  ["/desk/measures/", "indicatorId", "in1"],
  ["/desk/measures/", "milestoneId", "mi1"],
  ["/desk/follow-up/years/", "id", "fy2026"],
  ["/desk/follow-up/schemes/", "id", "abn"],
  ["/desk/follow-up/pillars/", "id", "awareness"],
  ["/desk/actions/", "id", "a1"],
  ["/desk/actions/", "partId", "p1"],
];

const filled = (pattern: string) =>
  pattern.replace(/:([A-Za-z]+)(\{[^}]*\})?\??/g, (_, name: string) => {
    const known = ids.find(([start, key]) => pattern.startsWith(start) && key === name);
    return known?.[2] ?? "none";
  });

/** Every route of the app, with an address in the test world. */
export const routes: readonly Route[] = app.routes.flatMap(({ method, path }) =>
  method === "GET" || method === "POST" ? [{ method, pattern: path, path: filled(path) }] : [],
);

/** Pages that anybody may open: the named public ones. A route that is not here asks for a session. */
export const isPublic = ({ pattern }: Route): boolean =>
  !pattern.startsWith("/desk") && pattern !== "/sign-out";
