import type { Reportable } from "../model";

/** What a ministry says of its part. */
export interface Said {
  readonly state: Reportable;
  readonly report: string;
}
