import { type Attribution, attributions } from "../../minutes/model";

/** How far minutes may name who spoke, in the order in which it is offered. */
export const attributionChoices: readonly Attribution[] = attributions;

/** The one that was chosen; undefined where nothing was, or nothing that there is. */
export const attributionIn = (typed: string | undefined): Attribution | undefined =>
  attributions.find((one) => one === typed);
