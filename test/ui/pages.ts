import type { Page } from "../../src/lib/page";

/** A page as a signed-in secretary reads it. */
export const japanese: Page = {
  lang: "ja",
  now: "2026-11-20T03:10:00.000Z",
  today: "2026-11-20",
  path: "/desk/meetings?state=planned",
  key: "key-of-the-page",
  reader: { name: "見本 花子", unread: 3, isSecretariat: true, isAdmin: false, mayAudit: true },
  flash: "",
  isDemo: false,
};

export const english: Page = { ...japanese, lang: "en" };
