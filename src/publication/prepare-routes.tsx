import { type Context, Hono } from "hono";
import { type Sql, sql } from "../db/sql";
import type { App } from "../env";
import { dayOf, type Instant } from "../lib/clock";
import { type Typed, blank, check, fault, faulty } from "../lib/form";
import { newId } from "../lib/id";
import { paths } from "../paths";
import { authorize } from "../policy";
import { councilId } from "../roster/queries";
import { done, show } from "../web/answer";
import { load } from "../web/load";
import { submitted } from "../web/submitted";
import { prepare } from "./changes";
import { compared } from "./comparison";
import { attributionIn } from "./content/attribution";
import { leftOutAfter } from "./content/left-out";
import { namingOf } from "./content/naming";
import { attributionChosen, contentFrom } from "./contents";
import { words } from "./prepare-words";
import { allRevisions, waitingDraft } from "./drafts";
import { comingOut, preparation } from "./forms";
import { type Kind, isOfMeeting } from "./kinds";
import { materialOf, subjectIn } from "./material";
import { meetingReady, nothingWithheld, withheldFrom } from "./meeting-material";
import { saysSomething, visible } from "./model";
import { sealOf } from "../lib/seal";
import { PreparePage } from "./views/prepare";

/** What preparing a publication needs, and what it would say if it came out at an instant. */
async function seen(c: Context<App>, kind: Kind, subject: Sql, typed: Typed = {}) {
  const { page, viewer, revisions, waiting, ...material } = await load(c, () => ({
    ...materialOf(sql`${kind}`, subject),
    revisions: allRevisions(sql`${kind}`, subject),
    waiting: waitingDraft(kind, subject),
  }));
  authorize(viewer, "publication.prepare");
  const { lang } = page;
  const subjectId = subjectIn(kind, material);
  const attribution = attributionIn(typed["attribution"] ?? c.req.query("attribution"));
  const at = (publicFrom: Instant | null) => {
    const last = publicFrom ? dayOf(publicFrom) : page.today;
    const out = { at: publicFrom ?? page.now, last, attribution };
    if (isOfMeeting(kind)) meetingReady(kind, material, out);
    const content = contentFrom(kind, material, out);
    const naming = namingOf(kind, subjectId, content);
    return {
      kind,
      subjectId,
      title: (lang === "en" && naming.titleEn) || naming.title,
      naming,
      content,
      attribution: attributionChosen(kind, content),
      comparison: compared({ kind, content }, revisions, lang),
      leftOut: kind === "roster" ? leftOutAfter(material.tenures, last, lang) : [],
      withheld: isOfMeeting(kind)
        ? withheldFrom(kind, material, content, out, lang)
        : nothingWithheld,
      waiting,
    };
  };
  return { page, viewer, at, mustBeSeen: () => visible(material.actions, page.today) };
}

async function preparingPage(c: Context<App>, kind: Kind, subject: Sql) {
  const { page, at, mustBeSeen } = await seen(c, kind, subject);
  mustBeSeen();
  const form = blank({ when: "at_once", time: "10:00" });
  return show(c, <PreparePage page={page} form={form} at={at(null)} />);
}

async function prepareIt(c: Context<App>, kind: Kind, subject: Sql) {
  const typed = await submitted(c);
  const { page, viewer, at, mustBeSeen } = await seen(c, kind, subject, typed);
  const refuse = (faults: Parameters<typeof faulty>[1]) =>
    show(c, <PreparePage page={page} form={faulty(typed, faults)} at={at(null)} />, 422);
  const checked = check(preparation, typed);
  if (!checked.ok) return refuse(checked.faults);
  const timing = comingOut(checked.values, page.now);
  if (!timing.ok) return refuse(timing.faults);
  mustBeSeen();
  const { subjectId, content, naming, comparison } = at(timing.publicFrom);
  const { note, noteEn } = checked.values;
  if (!saysSomething(comparison.with === "revision" && comparison.isSame, note))
    return refuse({ note: [fault("sameAsPublic")] });
  const id = newId();
  const frozen = { kind, subjectId, content, sha512: sealOf(content), note, noteEn };
  const change = prepare(
    id,
    { ...frozen, publicFrom: timing.publicFrom },
    naming,
    words.ja.replacedReason,
    { accountId: viewer.id, now: page.now },
  );
  return done(c, paths[page.lang].draft(id), change);
}

const subjectInPath = (c: Context<App>) => sql`${c.req.param("id") ?? ""}`;

const subjects = [
  ["/desk/meetings/:id/publish", "agenda", subjectInPath],
  ["/desk/meetings/:id/handouts/publish", "handouts", subjectInPath],
  ["/desk/meetings/:id/summary/publish", "summary", subjectInPath],
  ["/desk/meetings/:id/minutes/publish", "minutes", subjectInPath],
  ["/desk/roster/publish", "roster", councilId],
  ["/desk/charter/publish", "charter", councilId],
  ["/desk/measures/:id/publish", "measure", subjectInPath],
  ["/desk/actions/:id/publish", "action", subjectInPath],
] as const;

/** Where publications are prepared one by one: the documents of a meeting, the 名簿, the 開催要綱, a measure, an action item. */
export const preparing = new Hono<App>();

for (const [path, kind, subjectOf] of subjects) {
  preparing.get(path, (c) => preparingPage(c, kind, subjectOf(c)));
  preparing.post(path, (c) => prepareIt(c, kind, subjectOf(c)));
}
