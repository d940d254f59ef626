import { Hono } from "hono";
import type { App } from "../env";
import { paths } from "../paths";
import { revisionsOfKind } from "../publication/queries";
import { everybody } from "../web/everybody";
import { sight } from "./sight";
import { asItStands } from "./standing";
import { CharterPage } from "./views/charter";
import { NothingYet } from "./views/nothing-yet";

/** The published 開催要綱. */
export const charterRoutes = new Hono<App>();

charterRoutes.get("/charter", (c) =>
  everybody(c, paths.ja.charter(), async (page) => {
    const seen = await sight(c, { revisions: revisionsOfKind("charter", page.now) });
    const { council, revisions } = seen;
    const newest = revisions.at(-1);
    const props = { page, council };
    if (!newest) return { ...seen, draw: () => <NothingYet {...props} current="charter" /> };
    return asItStands({ ...seen, page, current: "charter" }, newest, () => (
      <CharterPage {...props} shown={newest} revisions={revisions} />
    ));
  }),
);
