import fs from "node:fs";
import path from "node:path";
import { root } from "./files.ts";

/** Where a running council keeps its things. */
export interface Place {
  /** What wrangler calls `--persist-to`. */
  readonly state: string;
  readonly secrets: string;
}

/** The project's own place, or a folder that holds both data and secrets. */
export const placeOf = (state: string | undefined): Place =>
  state === undefined
    ? { state: path.join(root, ".wrangler/state"), secrets: path.join(root, ".dev.vars") }
    : { state: path.resolve(state), secrets: path.resolve(state, ".dev.vars") };

/** Makes the place ready; emptied of its data first if so wished. */
export function prepare(place: Place, reset: boolean): void {
  if (reset) fs.rmSync(place.state, { recursive: true, force: true });
  fs.mkdirSync(place.state, { recursive: true });
}
