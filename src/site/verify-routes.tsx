import { Hono } from "hono";
import type { App } from "../env";
import { sha512Asked } from "../lib/sha512";
import { paths } from "../paths";
import { knownFiles } from "../publication/queries/file-queries";
import { everybody } from "../web/everybody";
import { sight } from "./sight";
import { VerifyPage } from "./views/verify";

/** Where a file is compared, by its SHA-512 alone, with what was published. */
export const verifyRoutes = new Hono<App>();

verifyRoutes.get("/verify", (c) => {
  const { sha512, form, isWrong } = sha512Asked(c.req.query("sha512"));
  const query = sha512 === null ? "" : `?sha512=${sha512}`;
  return everybody(c, isWrong ? null : paths.ja.verify(query), async (page) => {
    const { known, ...seen } = await sight(c, { known: knownFiles(sha512 ?? "", page.now) });
    const { council } = seen;
    const draw = () => <VerifyPage {...{ page, council, form, sha512, known }} />;
    return { ...seen, draw, ...(isWrong && { status: 422 }) };
  });
});
