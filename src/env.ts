import type { Viewer } from "./accounts/model";
import type { Instant } from "./lib/clock";
import type { Lang } from "./lib/lang";

/** What the platform gives the Worker, and what each request carries. */
export interface App {
  Bindings: {
    DB: D1Database;
    /** Mixed into every password hash; a secret. */
    PEPPER: string;
    /** Set on a developer's machine only: the sample council's accounts may sign in. */
    DEMO?: string;
  };
  Variables: {
    now: Instant;
    lang: Lang;
    requestId: string;
    viewer?: Viewer;
  };
}
