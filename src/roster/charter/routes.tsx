import { Hono } from "hono";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import { type FormState, type Typed, blank, check, contested, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { authorize, can } from "../../policy";
import { told } from "../../record/present";
import { historyOf } from "../../record/queries";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted, versionIn } from "../../web/submitted";
import { faultsIn } from "../forms";
import { councilId, theCouncil } from "../queries";
import { addCharter, correctCharter } from "./changes";
import { charterForm, quorumIn, typedCharter } from "./forms";
import { type Charter, beginningFault } from "./model";
import { chartersOf } from "./queries";
import { CharterForm } from "./views/charter-form";
import { CharterList } from "./views/charter-list";
import { CharterPage } from "./views/charter-page";

export const charters = new Hono<App>();

const everything = () => ({ all: chartersOf(councilId()) });
const nextNumber = (all: readonly Charter[]) => Math.max(0, ...all.map((one) => one.number)) + 1;

/** What was typed as a version's values, or the faults beside its fields. */
function readCharter(typed: Typed, all: readonly Charter[], number: number) {
  const checked = check(charterForm, typed);
  if (!checked.ok) return { faults: checked.faults };
  const quorum = quorumIn(checked.values);
  const faults = faultsIn({
    ...("faults" in quorum ? quorum.faults : {}),
    validFrom: beginningFault(all, number, checked.values.validFrom),
  });
  if (faults) return { faults };
  return "faults" in quorum ? { faults: {} } : { values: { ...checked.values, quorum } };
}

charters.get("/desk/charter", async (c) => {
  const { page, viewer, all, history } = await load(c, () => ({
    ...everything(),
    history: historyOf(councilId()),
  }));
  authorize(viewer, "charter.read");
  const view = (
    <CharterList
      page={page}
      charters={all}
      mayWrite={can(viewer, "charter.write")}
      mayPrepare={can(viewer, "publication.prepare")}
      history={told(
        history.filter((entry) => entry.name.startsWith("roster.charter")),
        page.lang,
      )}
    />
  );
  return show(c, view);
});

charters.get("/desk/charter/new", async (c) => {
  const { page, viewer, all } = await load(c, everything);
  authorize(viewer, "charter.write");
  const [last] = all;
  const first = { quorum: "majority", proxyAllowed: "on", proxyCounts: "on" };
  const typed = last
    ? { ...typedCharter(last), decidedOn: "", validFrom: "", source: "", sourceUrl: "" }
    : first;
  const number = nextNumber(all);
  return show(c, <CharterForm page={page} form={blank(typed)} seen={null} number={number} />);
});

charters.post("/desk/charter/new", async (c) => {
  const typed = await submitted(c);
  const { page, viewer, council, all } = await load(c, () => ({
    ...everything(),
    council: theCouncil(),
  }));
  authorize(viewer, "charter.write");
  const number = nextNumber(all);
  const read = readCharter(typed, all, number);
  if (!read.values) {
    const form = faulty(typed, read.faults);
    return show(c, <CharterForm page={page} form={form} seen={null} number={number} />, 422);
  }
  const id = newId();
  const change = addCharter(id, found(council).id, number, read.values);
  return done(c, paths[page.lang].charterVersion(id), change);
});

charters.get("/desk/charter/versions/:id", async (c) => {
  const { page, viewer, all } = await load(c, everything);
  authorize(viewer, "charter.read");
  const charter = found(all.find((one) => one.id === c.req.param("id")));
  const mayWrite = can(viewer, "charter.write");
  return show(c, <CharterPage page={page} charter={charter} charters={all} mayWrite={mayWrite} />);
});

charters.get("/desk/charter/versions/:id/edit", async (c) => {
  const { page, viewer, all } = await load(c, everything);
  authorize(viewer, "charter.write");
  const seen = found(all.find((one) => one.id === c.req.param("id")));
  const form = blank(typedCharter(seen));
  return show(c, <CharterForm page={page} form={form} seen={seen} number={seen.number} />);
});

charters.post("/desk/charter/versions/:id/edit", async (c) => {
  const typed = await submitted(c);
  const { page, viewer, all } = await load(c, everything);
  authorize(viewer, "charter.write");
  const seen = found(all.find((one) => one.id === c.req.param("id")));
  const again = (form: FormState, status: 409 | 422) =>
    show(c, <CharterForm page={page} form={form} seen={seen} number={seen.number} />, status);
  if (versionIn(typed) !== seen.version) return again(contested(typed, typedCharter(seen)), 409);
  const read = readCharter(typed, all, seen.number);
  if (!read.values) return again(faulty(typed, read.faults), 422);
  return done(c, paths[page.lang].charterVersion(seen.id), correctCharter(seen, read.values));
});
