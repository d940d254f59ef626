import { Hono } from "hono";
import type { App } from "../../../env";
import { Stopped } from "../../../lib/errors";
import { type FormState, blank, contested, faulty } from "../../../lib/form";
import { paths } from "../../../paths";
import { lead, show, write } from "../../../web/answer";
import { submitted, versionIn } from "../../../web/submitted";
import { isSummaryOutdated } from "../../model/rules";
import { editRemark } from "../changes";
import { checkRemark, remarkTyped, speakerTyped } from "../forms";
import { speakerOptions } from "../present";
import { RemarkPage } from "../views/remark-page";
import { inEditor, sectionAt, toStore } from "./section";
import { draftOf, isInPlace, openedRemark, writerOf } from "./sheet";
import { rowFor } from "./row";

export const remark = new Hono<App>();

const address = "/desk/meetings/:id/minutes/remarks/:remarkId";

type Opened = Awaited<ReturnType<typeof openedRemark>>;

const storedIn = ({ seen, numbers }: Opened) => remarkTyped(inEditor(seen, numbers));

const pageFor = (at: Opened, form: FormState) => {
  const { page, viewer, meeting, minutes, seen } = at;
  const to = paths[page.lang];
  return (
    <RemarkPage
      page={page}
      meeting={meeting}
      meetingId={meeting.id}
      minutes={minutes}
      section={sectionAt(at.items, seen.itemId)}
      isSummaryOutdated={isSummaryOutdated(seen)}
      remarkId={seen.id}
      form={form}
      speakers={speakerOptions(at.seats, page.lang)}
      action={to.remark(meeting.id, seen.id)}
      version={seen.version}
      back={to.minutesDraft(meeting.id, seen.id)}
      keptAs={`${viewer.id}/${seen.id}`}
    />
  );
};

remark.get(address, async (c) => {
  const at = await openedRemark(c);
  return show(c, pageFor(at, blank(storedIn(at))));
});

remark.post(address, async (c) => {
  const typed = await submitted(c);
  const at = await openedRemark(c);
  const { page, viewer, meeting, seen } = at;
  if (versionIn(typed) !== seen.version) {
    if (isInPlace(c)) throw new Stopped("stale");
    return show(c, pageFor(at, contested(typed, storedIn(at))), 409);
  }
  const checked = checkRemark(typed, at.seats, speakerTyped(seen));
  if (!checked.ok) return show(c, pageFor(at, faulty(typed, checked.faults)), 422);
  const values = toStore(checked.values, at.numbers);
  const changes = [editRemark(draftOf(at), seen, values, writerOf(viewer, page))];
  const location = paths[page.lang].minutesDraft(meeting.id, seen.id);
  await write(c, location, changes);
  if (!isInPlace(c)) return lead(c, location, changes);
  return show(c, rowFor(at, { ...seen, ...values, version: seen.version + 1 }));
});
