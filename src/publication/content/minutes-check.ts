import { withNumbers } from "../../handouts/model/references";
import { refused } from "../../lib/errors";
import type { Version } from "../../minutes/model/derive";
import { differsOnlyByRedaction } from "../../minutes/model/differ";
import { isSummaryOutdated } from "../../minutes/model/rules";
import type { PublicationRefusal } from "../model";
import type { Day } from "../../lib/clock";
import { type MinutesMaterial, derived } from "./build-minutes";

/** A part of a stored text as people read it, with the numbers of papers. */
export const partTold = (part: string, { handouts }: Pick<MinutesMaterial, "handouts">): string =>
  withNumbers(
    part,
    handouts.map(({ id, ...number }) => ({ id, number })),
  );

// Whoever may not read the words that are lost does not learn them from the refusal.
const lostTo = (level: Version["level"], part: string) =>
  level === "public"
    ? refused<PublicationRefusal>("publication.redactionLost", { part })
    : refused<PublicationRefusal>("publication.redactionOutdated");

/**
 * Throws unless the version tells all that the full text does but what is withheld: where anything else differs, and where
 * a redaction's words stand no more where they were chosen, so that what it was to hide may stand there in others.
 */
export function mustTellTheSame(material: MinutesMaterial, version: Version, last: Day): void {
  const { working, full, told } = derived(material, version, last);
  const [lost] = told.lost;
  if (lost) throw lostTo(version.level, partTold(lost.text, material));
  if (!differsOnlyByRedaction(working, full, told))
    throw refused<PublicationRefusal>("publication.tellsOtherwise");
}

/** Throws where a summary would tell what a text said before it was corrected. */
export function mustBeUpToDate({ remarks }: Pick<MinutesMaterial, "remarks">): void {
  if (remarks.some(isSummaryOutdated))
    throw refused<PublicationRefusal>("publication.summaryOutdated");
}
