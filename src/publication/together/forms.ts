import { type Typed, fault } from "../../lib/form";
import type { FormState } from "../../lib/form";
import { tick } from "../../lib/fields";
import { type Scope, mostTogether } from "./model";

const ids = (text: string, pattern: RegExp): readonly string[] =>
  [...new Set(text.split(","))].filter((one) => pattern.test(one));

/** The ids of what was ticked. */
export const tickedIn = (typed: Typed): readonly string[] =>
  ids(typed["chosen"] ?? "", /^[a-z0-9-]{1,64}$/);

/** Which are meant: the second button stands for all that have something new. */
export const scopeIn = (typed: Typed): Scope => (typed["scope"] === "all" ? "all" : "ticked");

/** The drafts that were ticked, or all that were listed, each with the version that was seen. */
export const ticksIn = (typed: Typed): ReadonlyMap<string, number> =>
  new Map(
    ids(
      typed[scopeIn(typed) === "all" ? "listed" : "chosen"] ?? "",
      /^[a-z0-9-]{1,64}\.[0-9]{1,9}$/,
    ).map((one) => {
      const [id = "", version = ""] = one.split(".");
      return [id, Number(version)];
    }),
  );

/** What is wrong with a choice of so many; nothing where it can be done in one go. */
export const choiceFaults = (count: number): FormState["faults"] => {
  if (count === 0) return { chosen: [fault("notChosen")] };
  return count > mostTogether
    ? { chosen: [fault("tooManyTogether", { maximum: String(mostTogether) })] }
    : {};
};

export const releaseOfSeveral = { alone: tick };
