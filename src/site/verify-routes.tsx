import { Hono } from "hono";
import type { App } from "../env";
import { blank, fault, faulty } from "../lib/form";
import { sha512In } from "../lib/sha512";
import { paths } from "../paths";
import { knownFiles } from "../publication/queries/file-queries";
import { everybody } from "../web/everybody";
import { sight } from "./sight";
import { VerifyPage } from "./views/verify";

/** Where a file is compared, by its SHA-512 alone, with what was published. */
export const verifyRoutes = new Hono<App>();

verifyRoutes.get("/verify", (c) => {
  const typed = (c.req.query("sha512") ?? "").trim();
  const sha512 = sha512In(typed);
  const isWrong = typed !== "" && sha512 === null;
  const query = sha512 === null ? "" : `?sha512=${sha512}`;
  return everybody(c, isWrong ? null : paths.ja.verify(query), async (page) => {
    const { known, ...seen } = await sight(c, { known: knownFiles(sha512 ?? "", page.now) });
    const given = { sha512: typed.slice(0, 200) };
    const form = isWrong ? faulty(given, { sha512: [fault("notASha512")] }) : blank(given);
    const { council } = seen;
    const draw = () => <VerifyPage {...{ page, council, form, sha512, known }} />;
    return { ...seen, draw, ...(isWrong && { status: 422 }) };
  });
});
