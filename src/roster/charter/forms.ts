import { choice, line, optionalDay, day, optionalWholeNumber, prose, tick } from "../../lib/fields";
import { type Fault, fault } from "../../lib/form";
import { sourceFields, typedFrom } from "../forms";
import {
  type Charter,
  type Quorum,
  type QuorumRule,
  quorumOf,
  quorumRules,
  ruleOf,
  usualQuorums,
} from "./model";

const seats = { min: 1, max: 999 };

export const charterForm = {
  title: line({ max: 200 }),
  decidedOn: optionalDay,
  validFrom: day,
  quorum: choice(quorumRules),
  numerator: optionalWholeNumber(seats),
  denominator: optionalWholeNumber(seats),
  strictly: tick,
  proxyAllowed: tick,
  proxyCounts: tick,
  text: prose({ max: 30_000 }),
  ...sourceFields,
};

interface TypedQuorum {
  readonly quorum: QuorumRule;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly strictly: boolean;
}

/** The quorum that was typed, or what is wrong with a fraction of one's own. */
export function quorumIn({
  quorum,
  numerator,
  denominator,
  strictly,
}: TypedQuorum): Quorum | { readonly faults: { numerator?: Fault; denominator?: Fault } } {
  const usual = usualQuorums.get(quorum);
  if (usual) return usual;
  if (numerator === null) return { faults: { numerator: fault("required") } };
  if (denominator === null) return { faults: { denominator: fault("required") } };
  return numerator > denominator
    ? { faults: { numerator: fault("roster.quorumOverOne") } }
    : quorumOf(numerator, denominator, strictly);
}

/** A stored version as the form would have it typed. */
export const typedCharter = (charter: Charter) => {
  const rule = ruleOf(charter);
  const isOther = rule === "other";
  const { title, decidedOn, validFrom, text, source, sourceUrl, proxyAllowed, proxyCounts } =
    charter;
  return typedFrom({
    title,
    decidedOn,
    validFrom,
    quorum: rule,
    numerator: isOther ? charter.quorumNumerator : null,
    denominator: isOther ? charter.quorumDenominator : null,
    strictly: isOther && charter.quorumStrictlyMore,
    proxyAllowed,
    proxyCounts,
    text,
    source,
    sourceUrl,
  });
};
