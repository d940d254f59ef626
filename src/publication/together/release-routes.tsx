import { Hono } from "hono";
import type { App } from "../../env";
import { type FormState, blank, check, fault, faulty } from "../../lib/form";
import { paths } from "../../paths";
import { authorize } from "../../policy";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { forgetPages } from "../../web/public-cache";
import { submitted } from "../../web/submitted";
import { namingOf } from "../content/naming";
import { waitingDrafts } from "../drafts";
import { visible } from "../model";
import { releaseTogether } from "../release-changes";
import { choiceFaults, releaseOfSeveral, ticksIn } from "./forms";
import { mostTogether } from "./model";
import { draftsToRelease } from "./queries";
import { ReleaseTogetherPage } from "./views/release-page";

const path = "/desk/publications/release";

/** Where what waits for release is released, several in one go. */
export const releasingTogether = new Hono<App>();

releasingTogether.get(path, async (c) => {
  const { page, viewer, waiting } = await load(c, () => ({ waiting: waitingDrafts(mostTogether) }));
  authorize(viewer, "publication.release");
  const props = { page, waiting, viewerId: viewer.id };
  return show(c, <ReleaseTogetherPage {...props} form={blank()} />);
});

releasingTogether.post(path, async (c) => {
  const typed = await submitted(c);
  const ticks = ticksIn(typed);
  const { page, viewer, waiting, drafts } = await load(c, () => ({
    waiting: waitingDrafts(mostTogether),
    drafts: draftsToRelease([...ticks.keys()]),
  }));
  authorize(viewer, "publication.release");
  const refuse = (faults: FormState["faults"]) => {
    const props = { page, waiting, viewerId: viewer.id };
    return show(c, <ReleaseTogetherPage {...props} form={faulty(typed, faults)} />, 422);
  };
  const tooFewOrMany = choiceFaults(drafts.length);
  if (Object.keys(tooFewOrMany).length > 0) return refuse(tooFewOrMany);
  const checked = check(releaseOfSeveral, typed);
  const isConfirmedAlone = checked.ok && checked.values.alone;
  const isLone = drafts.some((one) => one.state === "prepared" && one.preparedBy === viewer.id);
  if (isLone && !isConfirmedAlone) return refuse({ alone: [fault("needsTick")] });
  visible(drafts, page.today);
  const changes = releaseTogether(
    drafts.map(({ earlier, ...draft }) => ({
      draft: { ...draft, version: ticks.get(draft.id) ?? 0 },
      naming: namingOf(draft.kind, draft.subjectId, draft.content),
      earlier,
    })),
    { accountId: viewer.id, now: page.now, isConfirmedAlone },
  );
  const answer = await done(c, paths[page.lang].deskPublications(), ...changes);
  forgetPages();
  return answer;
});
