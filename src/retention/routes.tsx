import { type Context, Hono } from "hono";
import type { App } from "../env";
import { dayOf } from "../lib/clock";
import { found, refused } from "../lib/errors";
import { type FormState, blank, contested, faulty } from "../lib/form";
import { newId } from "../lib/id";
import { yearsOf } from "../meetings/model/listing";
import { spanOf } from "../meetings/queries";
import { paths } from "../paths";
import { authorize, can } from "../policy";
import { told } from "../record/present";
import { historyOf } from "../record/queries";
import { councilId } from "../roster/queries";
import { done, show } from "../web/answer";
import { load } from "../web/load";
import { submitted, versionIn } from "../web/submitted";
import { changeFile } from "./changes";
import { readFile, typedFile } from "./forms";
import type { RetentionRefusal } from "./model";
import { fileOf } from "./model/files";
import { cursorIn, filtersIn, listLength } from "./model/listing";
import { fileBy, listedFiles } from "./queries";
import { registerCsv } from "./register-csv";
import { EditPage } from "./views/edit-page";
import { ListPage } from "./views/list-page";

/** 保存: how long the files of every meeting are kept, and what becomes of them. */
export const retention = new Hono<App>();

/** So many files fit into one CSV. */
const fileLength = 5_000;

const asked = (c: Context<App>) => (name: string) => c.req.query(name);

retention.get("/desk/retention", async (c) => {
  const filters = filtersIn(asked(c));
  const cursor = cursorIn(asked(c));
  const { page, viewer, rows, span } = await load(c, () => ({
    rows: listedFiles(filters, cursor, listLength + 1, dayOf(c.var.now)),
    span: spanOf(councilId()),
  }));
  authorize(viewer, "retention.read");
  return show(
    c,
    <ListPage
      page={page}
      filters={filters}
      rows={rows.slice(0, listLength)}
      hasMore={rows.length > listLength}
      isFirst={cursor === null}
      years={yearsOf(span.map(({ day }) => day))}
      mayWrite={can(viewer, "retention.write")}
    />,
  );
});

retention.get("/desk/retention.csv", async (c) => {
  const filters = filtersIn(asked(c));
  const today = dayOf(c.var.now);
  const { viewer, rows } = await load(c, () => ({
    rows: listedFiles(filters, null, fileLength + 1, today),
  }));
  authorize(viewer, "retention.read");
  if (rows.length > fileLength)
    throw refused<RetentionRefusal>("retention.tooMany", { most: String(fileLength) });
  c.header("Content-Type", "text/csv; charset=utf-8");
  c.header("Content-Disposition", `attachment; filename="records-register-${today}.csv"`);
  c.header("Cache-Control", "private, no-store");
  return c.body(registerCsv(rows));
});

const address = "/desk/retention/:id/:kind";

/** A file that is there for whoever may change it. Throws 403, and 404 for what is no file. */
async function opened(c: Context<App, typeof address>) {
  const { id, kind } = c.req.param();
  const { page, viewer, row, history } = await load(c, () => ({
    row: fileBy(id, kind),
    history: historyOf(id),
  }));
  authorize(viewer, "retention.write");
  const file = found(row);
  const entries = history.filter(({ name }) => name.startsWith("retention."));
  return { page, row: file, file: fileOf(file), history: told(entries, page.lang) };
}

retention.get(address, async (c) => {
  const at = await opened(c);
  const form = blank(typedFile(at.file, "", at.page.lang));
  return show(c, <EditPage {...at} form={form} />);
});

retention.post(address, async (c) => {
  const typed = await submitted(c);
  const at = await opened(c);
  const { page, row, file } = at;
  const again = (form: FormState, status: 409 | 422) =>
    show(c, <EditPage {...at} form={form} />, status);
  if (versionIn(typed) !== (row.version ?? 0))
    return again(contested(typed, typedFile(file, row.reason ?? "", page.lang)), 409);
  const read = readFile(typed, file, row.reason);
  if (!read.ok) return again(faulty(typed, read.faults), 422);
  const change = changeFile(row, newId(), read.file, read.reason);
  return done(c, paths[page.lang].retention(), change);
});
