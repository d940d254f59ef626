import { type Context, Hono } from "hono";
import type { JSX } from "hono/jsx/jsx-runtime";
import type { App } from "../env";
import { found } from "../lib/errors";
import type { Page } from "../lib/page";
import type { MeetingKind } from "../publication/kinds";
import type { Revision } from "../publication/model";
import { documentsOf, meetingRevisions } from "../publication/queries/meeting-queries";
import { everybody } from "../web/everybody";
import type { MeetingSeen } from "./meeting-seen";
import { sight } from "./sight";
import { asItStands } from "./standing";
import { HandoutsPage } from "./views/handouts";
import { documentPath, revisionPath } from "./views/links";
import { MeetingPage } from "./views/meeting";
import { MinutesPage } from "./views/minutes";

interface Document {
  readonly kind: MeetingKind;
  readonly path: string;
  readonly draw: (seen: MeetingSeen) => JSX.Element;
}

/** What is read of a meeting: the meeting itself with its 議事次第, its 配布資料, 議事要旨 and 議事録. */
const documents: readonly Document[] = [
  {
    kind: "agenda",
    path: "/meetings/:code",
    draw: (seen) => <MeetingPage {...seen} />,
  },
  {
    kind: "handouts",
    path: "/meetings/:code/handouts",
    draw: (seen) => <HandoutsPage {...seen} />,
  },
  {
    kind: "summary",
    path: "/meetings/:code/summary",
    draw: (seen) => <MinutesPage {...seen} kind="summary" />,
  },
  {
    kind: "minutes",
    path: "/meetings/:code/minutes",
    draw: (seen) => <MinutesPage {...seen} kind="minutes" />,
  },
];

/** Published meetings with their documents, and the earlier revisions of each. */
export const meetingRoutes = new Hono<App>();

async function read(
  c: Context<App>,
  page: Page,
  { kind, draw }: Document,
  choose: (revisions: readonly Revision[]) => Revision | undefined,
) {
  const code = c.req.param("code") ?? "";
  const seen = await sight(c, {
    revisions: meetingRevisions(kind, code, page.now),
    documents: documentsOf(code, page.now),
  });
  const shown = found(choose(seen.revisions));
  return asItStands({ ...seen, page, current: "meetings" }, shown, () =>
    draw({ ...seen, page, code, shown }),
  );
}

for (const document of documents) {
  meetingRoutes.get(document.path, (c) =>
    everybody(c, documentPath("ja", document.kind, c.req.param("code") ?? ""), (page) =>
      read(c, page, document, (revisions) => revisions.at(-1)),
    ),
  );
  meetingRoutes.get(`${document.path}/revisions/:revision{[1-9][0-9]{0,3}}`, (c) => {
    const number = Number(c.req.param("revision"));
    const path = revisionPath("ja", document.kind, c.req.param("code") ?? "", number);
    return everybody(c, path, (page) =>
      read(c, page, document, (all) => all.find(({ revision }) => revision === number)),
    );
  });
}
