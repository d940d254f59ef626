import { Hono } from "hono";
import type { App } from "../../env";
import { show } from "../../web/answer";
import { printed } from "../present";
import { PrintPage } from "../views/print-page";
import { openedPacket } from "./opening";

export const print = new Hono<App>();

print.get("/desk/meetings/:id/handouts/print", async (c) => {
  const { page, meeting, lines, body } = await openedPacket(c);
  return show(
    c,
    <PrintPage
      page={page}
      home={meeting}
      bodyName={(page.lang === "en" && body?.nameEn) || (body?.name ?? "")}
      lines={printed(lines, page.lang)}
    />,
  );
});
