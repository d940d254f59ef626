import type { Viewer } from "./accounts/model";
import type { Instant } from "./lib/clock";
import type { Typed } from "./lib/form";
import type { Lang } from "./lib/lang";

/** What the platform gives the Worker, and what each request carries. */
export interface App {
  Bindings: {
    DB: D1Database;
    /** The files of the handouts; `handouts/store` alone reads and writes there. */
    FILES: R2Bucket;
    /** Mixed into every password hash; a secret. */
    PEPPER: string;
    /** The address that links carry, such as https://renkei.example; without it that of the request. */
    ORIGIN?: string;
    /** Set on a developer's machine only: the sample council's accounts may sign in. */
    DEMO?: string;
  };
  Variables: {
    now: Instant;
    lang: Lang;
    requestId: string;
    viewer?: Viewer;
    /** The fields of a form that came with a file, which is not read together with them. */
    typed?: Typed;
  };
}
