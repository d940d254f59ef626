import { Hono } from "hono";
import type { App } from "../env";
import { paths } from "../paths";
import { revisionsOfKind } from "../publication/queries";
import { everybody } from "../web/everybody";
import { sight } from "./sight";
import { CharterPage } from "./views/charter";
import { Hidden } from "./views/hidden";
import { NothingYet } from "./views/nothing-yet";

/** The published 開催要綱. */
export const charterRoutes = new Hono<App>();

charterRoutes.get("/charter", (c) =>
  everybody(c, paths.ja.charter(), async (page) => {
    const { revisions, council, made, boundary } = await sight(c, {
      revisions: revisionsOfKind("charter", page.now),
    });
    const newest = revisions.at(-1);
    const answer = { made: [...made, ...revisions.map(({ id }) => id)], boundary };
    const seen = { page, council };
    if (!newest) return { ...answer, draw: () => <NothingYet {...seen} current="charter" /> };
    if (newest.withdrawal === "hidden")
      return {
        ...answer,
        status: 410,
        draw: () => (
          <Hidden {...seen} current="charter" withdrawal={newest} revisions={revisions} />
        ),
      };
    return {
      ...answer,
      draw: () => <CharterPage {...seen} shown={newest} revisions={revisions} />,
    };
  }),
);
