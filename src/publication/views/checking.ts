import type { Comparison } from "../comparison";
import type { Draft } from "../model";

/** A preparation as whoever releases it checks it. */
export interface Checking {
  readonly draft: Draft;
  readonly title: string;
  readonly comparison: Comparison;
  /** How the working text has changed since; null when it has not. */
  readonly stale: readonly string[] | null;
  readonly mayRelease: boolean;
  readonly isPreparer: boolean;
}
