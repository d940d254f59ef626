/** How each stop is answered. */
export const statuses = {
  signIn: 401,
  notAllowed: 403,
  foreign: 403,
  notFound: 404,
  stale: 409,
  tooLarge: 413,
  tooMany: 429,
  failed: 500,
} as const;

/** What stopped a request; `words/stops` has the page for each. */
export type Stop = keyof typeof statuses;

/** Names and days that a sentence tells. */
export type Facts = Readonly<Record<string, string>>;

/** Everything that stops a request on purpose. `web/errors` is the only place that turns it into a page. */
export class Stopped extends Error {
  readonly stop: Stop;
  constructor(stop: Stop) {
    super(stop);
    this.stop = stop;
  }
}

/** A rule of the council stands against what was asked: 422, with the sentence that `words/refusals` keeps for `why`. */
export class Refused extends Error {
  readonly why: string;
  readonly facts: Facts;
  constructor(why: string, facts: Facts) {
    super(why);
    this.why = why;
    this.facts = facts;
  }
}

/** A refusal to throw; `Why` is the slice's own closed list, so that its words are complete. */
export const refused = <Why extends string>(why: NoInfer<Why>, facts: Facts = {}): Refused =>
  new Refused(why, facts);

/** The row, or the same 404 that an id one may not see answers. */
export function found<T>(row: T | undefined): T {
  if (row === undefined) throw new Stopped("notFound");
  return row;
}

/** The form was sent before: the person is led where the first sending led; an empty location is yet to be looked up. */
export class Answered extends Error {
  readonly location: string;
  constructor(location: string) {
    super("answered");
    this.location = location;
  }
}
