import { found } from "../lib/errors";
import type { Attribution } from "../minutes/model";
import { buildCharter } from "./content/build-charter";
import { buildRoster } from "./content/build-roster";
import { minutesContent } from "./content/minutes";
import { type Kind, isListed, isOfMeeting } from "./kinds";
import { listedContent } from "./listed-material";
import { type Material, subjectIn } from "./material";
import { type ComingOut, meetingContent } from "./meeting-material";

/** The content to publish as JSON text, with nothing in it that comes into force after `last`. */
export function contentFrom(kind: Kind, material: Material, out: ComingOut): string {
  if (isListed(kind)) return listedContent(kind, material, subjectIn(kind, material), out.last);
  if (isOfMeeting(kind)) return JSON.stringify(meetingContent(kind, material, out));
  const body = found(material.body);
  return JSON.stringify(
    kind === "roster"
      ? buildRoster(body, material.tenures, out.last)
      : buildCharter(body, material.charters),
  );
}

/** How far minutes that are prepared name who spoke; undefined of what names nobody in particular. */
export const attributionChosen = (kind: Kind, content: string): Attribution | undefined =>
  kind === "minutes" || kind === "summary" ? minutesContent(content).attribution : undefined;
