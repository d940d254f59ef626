declare namespace Cloudflare {
  interface Env {
    DB: D1Database;
    FILES: R2Bucket;
    ASSETS: Fetcher;
    PEPPER: string;
    DEMO: string;
    ORIGIN?: string;
    MIGRATIONS: import("cloudflare:test").D1Migration[];
  }
}
