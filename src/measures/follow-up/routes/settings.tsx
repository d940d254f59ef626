import { Hono } from "hono";
import type { App } from "../../../env";
import { authorize } from "../../../policy";
import { show } from "../../../web/answer";
import { load } from "../../../web/load";
import { settings as allSettings } from "../queries";
import { SettingsPage } from "../views/settings-page";

export const settings = new Hono<App>();

settings.get("/desk/follow-up", async (c) => {
  const { page, viewer, ...all } = await load(c, () => allSettings());
  authorize(viewer, "measure.configure");
  return show(c, <SettingsPage page={page} {...all} />);
});
