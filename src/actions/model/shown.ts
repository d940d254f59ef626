import type { HolidayChanges } from "../../lib/calendar/holidays";
import type { Action } from "../model";
import type {
  ActionItem,
  DraftedPart,
  Gathering,
  LinkedMeasure,
  Ministry,
  Related,
  Update,
} from "./shapes";
import type { Permits } from "./standing";

/** An action with all that stands on its page, as its reader may see it. */
export interface ActionShown {
  readonly action: Action;
  readonly parts: readonly DraftedPart[];
  readonly updates: readonly Update[];
  readonly related: readonly Related[];
  readonly measures: readonly LinkedMeasure[];
  readonly items: readonly ActionItem[];
  readonly confirmedAt: Gathering | undefined;
  readonly ministries: readonly Ministry[];
  readonly changes: HolidayChanges;
  readonly permits: Permits;
}
