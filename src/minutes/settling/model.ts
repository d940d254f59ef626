import { type Refused, refused } from "../../lib/errors";
import type { Minutes } from "../model";
import { circulatedLacks } from "./model/circulated";
import { confirmationLacks, gatheredLacks } from "./model/confirmed";
import type { CirculatedFacts, GatheredFacts, Lack } from "./model/facts";
import { recordLacks } from "./model/recorded";

export type SettlingRefusal =
  | "settling.settled"
  | "settling.notSettled"
  | "settling.lacking"
  | "settling.sameText";

/** What still stands against settling minutes; nothing when they may be settled. */
export const lacksToSettle = (facts: GatheredFacts | CirculatedFacts): Lack[] => [
  ...("circulation" in facts ? circulatedLacks(facts) : gatheredLacks(facts)),
  ...confirmationLacks(facts),
  ...recordLacks(facts),
];

/** Throws unless the minutes may be settled. */
export function mustBeSettleable({ state }: Pick<Minutes, "state">, lacks: readonly Lack[]): void {
  if (state === "settled") throw refused<SettlingRefusal>("settling.settled");
  if (lacks.length > 0)
    throw refused<SettlingRefusal>("settling.lacking", { count: String(lacks.length) });
}

const notSettled = (): Refused => refused<SettlingRefusal>("settling.notSettled");

/** Throws unless the minutes are settled: before that a text is edited, not corrected by 正誤. */
export function mustBeSettled({ state }: Pick<Minutes, "state">): void {
  if (state !== "settled") throw notSettled();
}

/** Which edition the minutes are just now: 速報版 before they are settled, 確定版 after. */
export const editionOf = ({ state }: Pick<Minutes, "state">): "quick" | "final" =>
  state === "settled" ? "final" : "quick";
