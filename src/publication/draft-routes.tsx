import { type Context, Hono } from "hono";
import type { Viewer } from "../accounts/model";
import type { App } from "../env";
import { found } from "../lib/errors";
import { type FormState, blank, check, fault, faulty } from "../lib/form";
import type { Page } from "../lib/page";
import { paths } from "../paths";
import { authorize, can } from "../policy";
import { done, show } from "../web/answer";
import { load } from "../web/load";
import { forgetPages } from "../web/public-cache";
import { submitted, versionIn } from "../web/submitted";
import { giveBack } from "./changes";
import { compared } from "./comparison";
import { changesBetween } from "./content/changes";
import { historyLines } from "./content/history";
import { namingOf } from "./content/naming";
import { attributionChosen, contentFrom } from "./contents";
import { lastDayOf, laterOf, saysTheSame } from "./content/same";
import { type MadeRevision, allRevisions, draftById, kindOf, subjectOf } from "./drafts";
import { release } from "./release-changes";
import { releaseForm, returning } from "./forms";
import { type Material, materialOf } from "./material";
import { type Draft, newestOf, publicFromOf, standingOf, visible } from "./model";
import { DraftPage } from "./views/draft";
import { RevisionPage } from "./views/revision";

const queriesFor = (id: string) => ({
  draft: draftById(id),
  revisions: allRevisions(kindOf(id), subjectOf(id)),
  ...materialOf(kindOf(id), subjectOf(id)),
});

/** How the working text differs from what was frozen; null when it says the same. */
function staleness(draft: Draft, material: Material, page: Page): readonly string[] | null {
  if (draft.state !== "prepared") return null;
  const fresh = contentFrom(draft.kind, material, {
    at: publicFromOf(draft, page.now),
    last: laterOf(page.today, lastDayOf(draft.content)),
    attribution: attributionChosen(draft.kind, draft.content),
  });
  if (saysTheSame(fresh, draft.content)) return null;
  return changesBetween(draft.kind, draft.content, fresh, page.lang);
}

interface Seen {
  readonly page: Page;
  readonly viewer: Viewer;
  readonly draft: Draft;
  readonly revisions: readonly MadeRevision[];
  readonly material: Material;
}

interface Forms {
  readonly released?: FormState;
  readonly returned?: FormState;
}

function draftPage({ page, viewer, draft, revisions, material }: Seen, forms: Forms = {}) {
  const { title, titleEn } = namingOf(draft.kind, draft.subjectId, draft.content);
  const at = {
    draft,
    title: (page.lang === "en" && titleEn) || title,
    comparison: compared(draft, revisions, page.lang),
    stale: staleness(draft, material, page),
    mayRelease: can(viewer, "publication.release"),
    isPreparer: viewer.id === draft.preparedBy,
  };
  const { released = blank(), returned = blank() } = forms;
  return <DraftPage page={page} at={at} releaseForm={released} returnForm={returned} />;
}

function revisionPage(
  { page, viewer, revisions }: Omit<Seen, "draft" | "material">,
  revision: MadeRevision,
) {
  const later = revisions.filter((one) => one.revision > revision.revision);
  const laterFrom = later.map(({ publicFrom }) => publicFrom).toSorted()[0] ?? null;
  const isNewest = newestOf(revisions) === revision;
  return (
    <RevisionPage
      page={page}
      revision={revision}
      lines={historyLines(revisions, page.lang)}
      standing={standingOf(revision, laterFrom, page.now)}
      mayPrepare={can(viewer, "publication.prepare")}
      mayWithdraw={isNewest && revision.withdrawal === null && can(viewer, "publication.withdraw")}
    />
  );
}

/** Where a prepared publication is checked, released or given back, and a released one is looked at. */
export const checking = new Hono<App>();

checking.get("/desk/publications/:id", async (c) => {
  const id = c.req.param("id");
  const { page, viewer, draft, revisions, ...material } = await load(c, () => queriesFor(id));
  authorize(viewer, "publication.read");
  const revision = revisions.find((one) => one.id === id);
  if (revision) return show(c, revisionPage({ page, viewer, revisions }, revision));
  return show(c, draftPage({ page, viewer, draft: found(draft), revisions, material }));
});

async function acting(c: Context<App, "/desk/publications/:id/:step">) {
  const typed = await submitted(c);
  const { page, viewer, draft, revisions, ...material } = await load(c, () =>
    queriesFor(c.req.param("id")),
  );
  authorize(viewer, "publication.release");
  const seen = { page, viewer, draft: found(draft), revisions, material };
  const { kind, subjectId, content } = seen.draft;
  return {
    ...seen,
    seen,
    typed,
    naming: namingOf(kind, subjectId, content),
    asTyped: { ...seen.draft, version: versionIn(typed) },
  };
}

checking.post("/desk/publications/:id/release", async (c) => {
  const { page, viewer, revisions, typed, seen, naming, asTyped } = await acting(c);
  const checked = check(releaseForm, typed);
  const isUnticked = checked.ok && !checked.values.alone && viewer.id === asTyped.preparedBy;
  if (isUnticked && asTyped.state === "prepared")
    return show(
      c,
      draftPage(seen, { released: faulty(typed, { alone: [fault("needsTick")] }) }),
      422,
    );
  visible(seen.material.actions, page.today);
  const change = release(
    { draft: asTyped, naming, earlier: newestOf(revisions)?.revision ?? 0 },
    {
      accountId: viewer.id,
      now: page.now,
      isConfirmedAlone: checked.ok && checked.values.alone,
    },
  );
  const answer = await done(c, paths[page.lang].draft(asTyped.id), change);
  forgetPages();
  return answer;
});

checking.post("/desk/publications/:id/return", async (c) => {
  const { page, viewer, typed, seen, naming, asTyped } = await acting(c);
  const checked = check(returning, typed);
  if (!checked.ok)
    return show(c, draftPage(seen, { returned: faulty(typed, checked.faults) }), 422);
  const change = giveBack(asTyped, naming, checked.values.reason, viewer.id);
  return done(c, paths[page.lang].draft(asTyped.id), change);
});
