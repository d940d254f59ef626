import { Hono } from "hono";
import type { App } from "../../../env";
import { markdown } from "../../../lib/markdown";
import { load } from "../../../web/load";
import { submitted } from "../../../web/submitted";
import { longestRemark } from "../../model";
import { withTokens } from "../../../handouts/model/references";
import { shownText } from "../../present";
import { aboutMeeting, drafted } from "./sheet";

export const preview = new Hono<App>();

/** How a text being typed will look, as a piece of HTML for the page that asks; it keeps nothing. */
preview.post("/desk/meetings/:id/minutes/preview", async (c) => {
  const typed = await submitted(c);
  const loaded = await load(c, () => aboutMeeting(c.req.param("id")));
  const { meeting } = drafted(loaded);
  const { page, numbers } = loaded;
  const text = withTokens((typed["text"] ?? "").slice(0, longestRemark), numbers);
  const around = { meetingId: meeting.id, numbers, lang: page.lang };
  c.header("Cache-Control", "private, no-store");
  return c.html(markdown(shownText(text, around), { under: 3 }));
});
