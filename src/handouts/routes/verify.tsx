import { Hono } from "hono";
import type { App } from "../../env";
import { blank, fault, faulty } from "../../lib/form";
import { sha512In } from "../../lib/sha512";
import { authorize, handoutRights } from "../../policy";
import { show } from "../../web/answer";
import { load } from "../../web/load";
import { linesFor } from "../model/sight";
import { findings } from "../model/verify";
import { handoutsWithFile, meetingsWithFile, versionsWithFile } from "../queries";
import { VerifyPage } from "../views/verify-page";

export const verify = new Hono<App>();

verify.get("/desk/verify", async (c) => {
  const typed = (c.req.query("sha512") ?? "").slice(0, 300);
  const sha512 = sha512In(typed);
  const asked = sha512 ?? "";
  const { page, viewer, handouts, versions, meetings } = await load(c, () => ({
    handouts: handoutsWithFile(asked),
    versions: versionsWithFile(asked),
    meetings: meetingsWithFile(asked),
  }));
  authorize(viewer, "handout.read");
  const isWrong = typed !== "" && sha512 === null;
  const given = { sha512: typed };
  const form = isWrong ? faulty(given, { sha512: [fault("notASha512")] }) : blank(given);
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
