import type { Page } from "../../lib/page";
import type { MinutesContent } from "../content/minutes";
import type { HandoutAddress } from "../content/minutes-handouts";

/** What every part of published minutes is drawn from. */
export interface MinutesDrawing {
  readonly page: Page;
  readonly content: MinutesContent;
  /** Where a public paper is. */
  readonly hrefOf: HandoutAddress;
}
