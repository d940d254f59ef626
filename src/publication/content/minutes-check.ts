import { refused } from "../../lib/errors";
import type { Version } from "../../minutes/model/derive";
import { differsOnlyByRedaction } from "../../minutes/model/differ";
import type { PublicationRefusal } from "../model";
import type { Day } from "../../lib/clock";
import { type MinutesMaterial, derived } from "./build-minutes";

/**
 * Throws unless the version tells all that the full text does but what is withheld: where anything else differs, and where
 * a redaction's words stand nowhere any more, so that what it was to hide may stand there in others.
 */
export function mustTellTheSame(material: MinutesMaterial, version: Version, last: Day): void {
  const { working, full, told } = derived(material, version, last);
  const [lost] = told.lost;
  if (lost) throw refused<PublicationRefusal>("publication.redactionLost", { part: lost.text });
  if (!differsOnlyByRedaction(working, full, told))
    throw refused<PublicationRefusal>("publication.tellsOtherwise");
}
