import { Hono } from "hono";
import type { App } from "../../../env";
import { authorize } from "../../../policy";
import { show } from "../../../web/answer";
import { begun, mustBeUnsettled } from "../../model/rules";
import { presentedMinutes } from "../../present";
import { opened } from "../../routes/opening";
import { DraftPage } from "../views/draft-page";

export const draft = new Hono<App>();

draft.get("/desk/meetings/:id/minutes/draft", async (c) => {
  const { page, viewer, sheet } = await opened(c);
  authorize(viewer, "minutes.draft");
  const minutes = begun(sheet.minutes);
  mustBeUnsettled(minutes);
  const { sections } = presentedMinutes(sheet, page);
  return show(
    c,
    <DraftPage page={page} meeting={sheet.meeting} minutes={minutes} sections={sections} />,
  );
});
