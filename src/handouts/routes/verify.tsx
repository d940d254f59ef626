import { Hono } from "hono";
import type { App } from "../../env";
import { sha512Asked } from "../../lib/sha512";
import { authorize, handoutRights } from "../../policy";
import { show } from "../../web/answer";
import { load } from "../../web/load";
import { linesFor } from "../model/sight";
import { findings } from "../model/verify";
import { handoutsWithFile, meetingsWithFile, versionsWithFile } from "../queries";
import { VerifyPage } from "../views/verify-page";

export const verify = new Hono<App>();

verify.get("/desk/verify", async (c) => {
  const { sha512, form, isWrong } = sha512Asked(c.req.query("sha512"));
  const asked = sha512 ?? "";
  const { page, viewer, handouts, versions, meetings } = await load(c, () => ({
    handouts: handoutsWithFile(asked),
    versions: versionsWithFile(asked),
    meetings: meetingsWithFile(asked),
  }));
  authorize(viewer, "handout.read");
  const lines = linesFor(handouts, versions, handoutRights(viewer));
  return show(
    c,
    <VerifyPage
      page={page}
      form={form}
      findings={sha512 === null ? null : findings(lines, sha512)}
      meetings={new Map(meetings.map(({ id, number }) => [id, number]))}
    />,
    isWrong ? 422 : 200,
  );
});
