import { refused } from "../../lib/errors";
import type { Version } from "../../minutes/model/derive";
import { differsOnlyByRedaction } from "../../minutes/model/differ";
import type { PublicationRefusal } from "../model";
import type { Day } from "../../lib/clock";
import { type MinutesMaterial, derived } from "./build-minutes";

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
  if (lost) throw lostTo(version.level, lost.text);
  if (!differsOnlyByRedaction(working, full, told))
    throw refused<PublicationRefusal>("publication.tellsOtherwise");
}
