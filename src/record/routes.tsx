import { Hono } from "hono";
import type { App } from "../env";
import { authorize } from "../policy";
import { show } from "../web/answer";
import { load } from "../web/load";
import { told } from "./present";
import { actors, recordPage } from "./queries";
import { RecordPage } from "./views/record-page";
import { turned, windowIn } from "./window";

export const record = new Hono<App>();

record.get("/desk/record", async (c) => {
  const window = windowIn(c.req.query());
  const { page, viewer, rows, people } = await load(c, () => ({
    rows: recordPage(window),
    people: actors(),
  }));
  authorize(viewer, "record.read");
  const { shown, newer, older } = turned(rows, window);
  return show(
    c,
    <RecordPage
      page={page}
      lines={told(shown, page.lang)}
      kind={window.kind}
      who={window.accountId}
      actors={people}
      newer={newer}
      older={older}
    />,
  );
});
