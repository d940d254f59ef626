import type { Day, Instant } from "./clock";
import type { Lang } from "./lang";

/** What every page knows of its reader: a value that views take as `page`. */
export interface Page {
  readonly lang: Lang;
  readonly now: Instant;
  readonly today: Day;
  /** The address without the language: `/desk/meetings/abc?tab=x`. */
  readonly path: string;
  /** A fresh one-time key for the page's forms. */
  readonly key: string;
  /** Who is signed in; null on public pages, which answer everybody alike. */
  readonly reader: Reader | null;
  /** What was just done, said once after a redirect. */
  readonly flash: string;
  /** Whether this installation holds the sample council: every page says so. */
  readonly isDemo: boolean;
}

export interface Reader {
  readonly name: string;
  /** Notifications not yet read. */
  readonly unread: number;
  readonly isSecretariat: boolean;
  readonly isAdmin: boolean;
  readonly mayAudit: boolean;
}
