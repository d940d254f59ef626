import { Hono } from "hono";
import type { App } from "../../env";
import { can } from "../../policy";
import { show } from "../../web/answer";
import { isHeld } from "../model/rules";
import { presentedMinutes } from "../present";
import { ReadingPage } from "../views/reading-page";
import { mayReadText, opened } from "./opening";

export const reading = new Hono<App>();

reading.get("/desk/meetings/:id/minutes", async (c) => {
  const { page, viewer, sheet } = await opened(c);
  const { sections } = presentedMinutes(sheet, page);
  return show(
    c,
    <ReadingPage
      page={page}
      meeting={sheet.meeting}
      isHeld={isHeld(sheet.meeting)}
      minutes={sheet.minutes}
      sections={mayReadText(viewer, sheet.minutes) ? sections : null}
      mayDraft={can(viewer, "minutes.draft")}
    />,
  );
});
