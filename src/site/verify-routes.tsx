import { Hono } from "hono";
import type { App } from "../env";
import { blank, fault, faulty } from "../lib/form";
import { paths } from "../paths";
import { knownFiles } from "../publication/queries/file-queries";
import { everybody } from "../web/everybody";
import { sight } from "./sight";
import { VerifyPage } from "./views/verify";

const shape = /^[0-9a-f]{128}$/;

/** Where a file is compared, by its SHA-512 alone, with what was published. */
export const verifyRoutes = new Hono<App>();

verifyRoutes.get("/verify", (c) => {
  const typed = (c.req.query("sha512") ?? "").replaceAll(/\s/g, "").toLowerCase();
  const sha512 = shape.test(typed) ? typed : null;
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
