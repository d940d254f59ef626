import { choice, optionalChoice, optionalLine, optionalProse, prose, tick } from "../../lib/fields";
import { type FormState, type Typed, check, fault, faultsIn } from "../../lib/form";
import { decisions, longestRemark, remarkKinds } from "../model";
import type { Remark } from "../model";
import type { Seat } from "../model/seats";
import type { RemarkValues } from "./model";

/** Somebody who is not on the council. */
export const guestTyped = "guest";

/** The value under which the list of speakers offers one: `seat:x`, `proxy:x` or `guest`. */
export function speakerTyped({
  seatId,
  isProxy,
  kind,
}: Pick<Remark, "seatId" | "isProxy" | "kind">): string {
  if (seatId !== null) return `${isProxy ? "proxy" : "seat"}:${seatId}`;
  return kind === "speech" ? guestTyped : "";
}

/** A remark as its form shows it. */
export const remarkTyped = (remark: RemarkValues): Typed => ({
  kind: remark.kind,
  decision: remark.decision ?? "",
  speaker: speakerTyped(remark),
  guestTitle: remark.guestTitle,
  guestName: remark.guestName,
  text: remark.text,
  inSummary: remark.inSummary ? "yes" : "",
  summaryText: remark.summaryText,
});

const fields = {
  kind: choice(remarkKinds),
  decision: optionalChoice(decisions),
  guestTitle: optionalLine({ max: 100 }),
  guestName: optionalLine({ max: 100 }),
  text: prose({ max: longestRemark }),
  inSummary: tick,
  summaryText: optionalProse({ max: longestRemark }),
  evenAbsent: tick,
};

type Seats = ReadonlyMap<string, Seat>;

interface Named {
  readonly seat: Seat | undefined;
  readonly isProxy: boolean;
  readonly isGuest: boolean;
}

const named = (typed: string, seats: Seats): Named => {
  const [, how, id = ""] = /^(seat|proxy):(.+)$/.exec(typed) ?? [];
  return { seat: seats.get(id), isProxy: how === "proxy", isGuest: typed === guestTyped };
};

/** How sure one is of a speaker whom the record does not have there: it was ticked, or the remark has them already. */
interface Sure {
  readonly isTicked: boolean;
  readonly isStored: boolean;
}

/** A holder may have spoken beside a proxy; whoever is recorded as absent did not, until the record says otherwise. */
function holderFault({ came, post, proxyName }: Seat, { isTicked, isStored }: Sure) {
  const facts = { post: post.ja, postEn: post.en, proxy: proxyName };
  if (isStored) return null;
  if (came === "absent") return fault("minutes.recordedAbsent", facts);
  return came === "proxy" && !isTicked ? fault("minutes.absentSpeaker", facts) : null;
}

const seatFault = ({ seat, isProxy }: Named, sure: Sure) => {
  if (!seat || (isProxy && seat.came !== "proxy")) return fault("notAChoice");
  return isProxy ? null : holderFault(seat, sure);
};

interface Read {
  readonly guestTitle: string | null;
  readonly guestName: string | null;
}

/** What is wrong with who spoke. */
function speakerFaults(speaker: string, read: Read, seats: Seats, sure: Sure) {
  if (speaker === "") return { speaker: fault("notChosen") };
  const who = named(speaker, seats);
  if (!who.isGuest) return { speaker: seatFault(who, sure) };
  const isNamed = read.guestTitle !== null || read.guestName !== null;
  return { guestTitle: isNamed ? null : fault("minutes.guestUnnamed") };
}

const speakerIn = (speaker: string, read: Read, seats: Seats) => {
  const { seat, isProxy, isGuest } = named(speaker, seats);
  return {
    seatId: seat?.seatId ?? null,
    isProxy: seat !== undefined && isProxy,
    guestTitle: isGuest ? (read.guestTitle ?? "") : "",
    guestName: isGuest ? (read.guestName ?? "") : "",
  };
};

const decisionFaults = (decision: string | null) => ({
  decision: decision === null ? fault("notChosen") : null,
});

type Outcome = { ok: true; values: RemarkValues } | { ok: false; faults: FormState["faults"] };

/**
 * Reads a remark. A speaker who is recorded as absent is a fault, one who sent a proxy until the tick beside it says that it is
 * right; not so the speaker whom the remark has already (`stored`).
 */
export function checkRemark(typed: Typed, seats: Seats, stored: string | null = null): Outcome {
  const checked = check(fields, typed);
  if (!checked.ok) return checked;
  const { kind, decision, text, inSummary, summaryText, evenAbsent } = checked.values;
  const spoken = typed["speaker"] ?? "";
  const sure = { isTicked: evenAbsent, isStored: spoken === stored };
  const faults = faultsIn(
    {
      speech: () => speakerFaults(spoken, checked.values, seats, sure),
      narration: () => ({}),
      decision: () => decisionFaults(decision),
    }[kind](),
  );
  if (faults !== null) return { ok: false, faults };
  const values: RemarkValues = {
    kind,
    decision: kind === "decision" ? decision : null,
    ...speakerIn(kind === "speech" ? spoken : "", checked.values, seats),
    text,
    inSummary,
    summaryText: summaryText ?? "",
  };
  return { ok: true, values };
}
