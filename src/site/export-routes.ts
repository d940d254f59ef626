import { type Context, Hono } from "hono";
import type { App } from "../env";
import { dispositionOf } from "../handouts/model/file";
import { dayOf } from "../lib/clock";
import { Stopped, found } from "../lib/errors";
import type { Page } from "../lib/page";
import { minutesContent } from "../publication/content/minutes";
import type { Revision } from "../publication/model";
import { documentsOf, meetingRevisions } from "../publication/queries/meeting-queries";
import { everybody } from "../web/everybody";
import { type MeetingSeen } from "./meeting-seen";
import { sight } from "./sight";
import { asItStands } from "./standing";
import { fileAddress } from "./views/file-address";

type Exported = Pick<MeetingSeen, "page" | "code" | "shown" | "documents"> & {
  /** Where the site is, with a slash at its end. */
  readonly base: string;
};

const contentOf = ({ shown }: { readonly shown: Revision }) => minutesContent(shown.content);

/** What writes the files is loaded when somebody asks for one: it weighs more than a page. */
const formats = {
  docx: {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    draw: async (seen: Exported) => {
      const { minutesDocument } = await import("../exchange/documents/minutes");
      const reach = { base: seen.base, hrefOf: fileAddress(seen) };
      return minutesDocument(contentOf(seen), seen.page.lang, reach);
    },
  },
  xml: {
    type: "application/xml; charset=UTF-8",
    draw: async (seen: Exported) => {
      const { akomaNtoso } = await import("../exchange/akoma/document");
      const { code, base, shown } = seen;
      const published = {
        code,
        base,
        publishedOn: dayOf(shown.publicFrom),
        revision: shown.revision,
      };
      return akomaNtoso(contentOf(seen), published, fileAddress(seen));
    },
  },
} as const;

type Ending = keyof typeof formats;

const headersOf = (ending: Ending, { title }: Revision) => ({
  "Content-Type": formats[ending].type,
  "Content-Disposition": dispositionOf(`${title}.${ending}`),
});

async function exported(c: Context<App>, page: Page, kind: "summary" | "minutes", ending: Ending) {
  const code = c.req.param("code") ?? "";
  const seen = await sight(c, {
    revisions: meetingRevisions(kind, code, page.now),
    documents: documentsOf(code, page.now),
  });
  const shown = found(seen.revisions.at(-1));
  // A file carries no notice: what was withdrawn is read on its page alone.
  if (shown.withdrawal === "kept") throw new Stopped("notFound");
  const base = new URL("/", c.req.url).href;
  const file = { page, code, shown, documents: seen.documents, base };
  const answer = asItStands({ ...seen, page, current: "meetings" }, shown, () =>
    formats[ending].draw(file),
  );
  return answer.status === 410 ? answer : { ...answer, headers: headersOf(ending, shown) };
}

/** 議事要旨 and 議事録, as last published, as files to take away: made from what their pages tell, and from nothing else. */
export const exportRoutes = new Hono<App>();

for (const kind of ["summary", "minutes"] as const)
  for (const ending of ["docx", "xml"] as const)
    exportRoutes.get(`/meetings/:code/${kind}.${ending}`, (c) =>
      // Addresses in the file begin with the host that was asked, so that it is kept for nobody else.
      everybody(c, null, (page) => exported(c, page, kind, ending)),
    );
