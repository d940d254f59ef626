import type { Day, Instant } from "../lib/clock";
import { found } from "../lib/errors";
import type { Lang } from "../lib/lang";
import type { Attribution } from "../minutes/model";
import type { Version } from "../minutes/model/derive";
import { buildAgenda } from "./content/build-agenda";
import { buildHandouts } from "./content/build-handouts";
import { type MinutesMaterial, attributionOf, buildMinutes } from "./content/build-minutes";
import { handoutsContent } from "./content/handouts";
import type { MinutesContent } from "./content/minutes";
import { mustBeUpToDate, mustTellTheSame } from "./content/minutes-check";
import { withheldHandouts } from "./content/withheld-handouts";
import { type Withheld, withheldMinutes } from "./content/withheld-minutes";
import type { MeetingKind } from "./kinds";
import type { Material } from "./material";
import { preparable, written } from "./model";

/** When a content is to come out, and the last day of which it may tell; how far minutes name who spoke, where that was chosen. */
export interface ComingOut {
  readonly at: Instant;
  readonly last: Day;
  readonly attribution?: Attribution | undefined;
}

type Document = "summary" | "minutes";

const heldIn = (material: Material) => ({
  ...material,
  body: found(material.body),
  meeting: found(material.meeting),
});

const minutesIn = (material: Material): MinutesMaterial => ({
  ...heldIn(material),
  minutes: found(material.minutes),
});

const publicVersion = (
  document: Document,
  { minutes }: MinutesMaterial,
  chosen: Attribution | undefined,
): Version => ({
  document,
  attribution: chosen ?? attributionOf(minutes, document),
  level: "public",
});

/** The content of a document of a meeting. */
export function meetingContent(kind: MeetingKind, material: Material, out: ComingOut): object {
  const { at, last, attribution } = out;
  if (kind === "agenda") return buildAgenda(heldIn(material), last);
  if (kind === "handouts") return buildHandouts(heldIn(material), at, last);
  const from = minutesIn(material);
  return buildMinutes(from, publicVersion(kind, from, attribution), at, last);
}

/** Throws where a document of a meeting cannot be published yet, or would tell something else than the full text as it stands. */
export function meetingReady(kind: MeetingKind, material: Material, out: ComingOut): void {
  preparable(found(material.meeting).state);
  if (kind === "agenda" || kind === "handouts") return;
  written(kind, material.minutes);
  const from = minutesIn(material);
  mustTellTheSame(from, publicVersion(kind, from, out.attribution), out.last);
  if (kind === "summary") mustBeUpToDate(from);
}

export const nothingWithheld: Withheld = { lines: [], named: [] };

/** What a content (JSON text) leaves out of its material, and why, and what it gives away all the same. */
export function withheldFrom(
  kind: MeetingKind,
  material: Material,
  content: string,
  out: ComingOut,
  lang: Lang,
): Withheld {
  if (kind === "agenda") return nothingWithheld;
  if (kind === "handouts") {
    const lines = withheldHandouts(handoutsContent(content), material.unnumbered, lang);
    return { ...nothingWithheld, lines };
  }
  const from = minutesIn(material);
  return withheldMinutes(from, publicVersion(kind, from, out.attribution), out.last, lang);
}

/** The 議事録 with every name, as a reader of that level may see it. Throws where it would show what is withheld in other words. */
export function versionOf(
  material: Material,
  level: "government" | "full",
  { at, last }: ComingOut,
): MinutesContent {
  const from = minutesIn(material);
  const version: Version = { document: "minutes", attribution: "name", level };
  if (level === "government") mustTellTheSame(from, version, last);
  return buildMinutes(from, version, at, last);
}
