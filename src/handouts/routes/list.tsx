import { Hono } from "hono";
import type { App } from "../../env";
import { ministriesOf } from "../../accounts/model";
import { isOpen } from "../../meetings/model";
import { can } from "../../policy";
import { show } from "../../web/answer";
import { currentOf } from "../model/sight";
import { itemNames } from "../present";
import { ListPage } from "../views/list-page";
import { type OpenedPacket, openedPacket } from "./opening";
import { acceptable, openIn } from "./sight";

export const list = new Hono<App>();

/** What the reader may do with the set of handouts. */
const permitsOf = ({ viewer, meeting, packet }: OpenedPacket) => {
  const isOver = meeting.state === "finalized" || meeting.state === "cancelled";
  const mayArrange = can(viewer, "handout.arrange");
  return {
    mayArrange: mayArrange && !isOver,
    mayFreeze: mayArrange && isOpen(meeting),
    mayOffer:
      !mayArrange &&
      isOpen(meeting) &&
      packet.frozenAt === null &&
      ministriesOf(viewer).some((ministryId) => can(viewer, "handout.submit", { ministryId })),
  };
};

/** The papers that wait: for the secretariat to check, or for the reader's ministry to submit. */
const waitingFor = ({ viewer, lines, meeting, packet }: OpenedPacket) => {
  const isSecretariat = can(viewer, "handout.arrange");
  const isShut = packet.frozenAt !== null || !isOpen(meeting);
  return {
    toCheck: isSecretariat ? acceptable(lines, meeting, packet) : [],
    toSubmit: isSecretariat || isShut ? [] : openIn(lines, "requested", "returned"),
  };
};

list.get("/desk/meetings/:id/handouts", async (c) => {
  const at = await openedPacket(c);
  const { page, meeting, packet, lines } = at;
  return show(
    c,
    <ListPage
      page={page}
      home={meeting}
      lines={lines}
      items={itemNames(at.items, page.lang)}
      frozenAt={packet.frozenAt}
      hasFiles={lines.some((line) => line.cover === null && currentOf(line.versions) !== undefined)}
      {...waitingFor(at)}
      {...permitsOf(at)}
    />,
  );
});
