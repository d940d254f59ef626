import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import { type FormState, blank, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { authorize, can } from "../../policy";
import { gradesFrom } from "../../ui/measure/grades";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted } from "../../web/submitted";
import { measureContent } from "../model/content";
import { rate } from "./changes";
import { checkRating } from "./forms";
import { councilGrades, meetingChoices, meetingName, yearChoices } from "./present";
import { ratingDesk } from "./queries";
import { NoYear } from "./views/no-year";
import { RatingForm } from "./views/rating-form";
import { RatingPage } from "./views/rating-page";

export const ratings = new Hono<App>();

/** A measure as approved, with the council's ratings. A measure that was never approved is not there: 404. */
async function opened(c: Context<App>) {
  const measureId = c.req.param("id") ?? "";
  const { page, viewer, ...desk } = await load(c, () => ratingDesk(measureId));
  authorize(viewer, "measure.read");
  const content = measureContent(found(desk.approval).content);
  const mayRate = can(viewer, "measure.rate");
  const { lang } = page;
  const told = desk.given.map(({ isOfMeeting, meetingNumber, meetingDay, ...one }) => ({
    ...one,
    meeting: isOfMeeting ? meetingName(meetingNumber, meetingDay, lang) : "",
  }));
  const formFor = (form: FormState) =>
    desk.years.length === 0 ? (
      <NoYear page={page} />
    ) : (
      <RatingForm
        page={page}
        measureId={measureId}
        form={form}
        years={yearChoices(desk.years, lang)}
        grades={councilGrades(desk.years, desk.schemes, lang)}
        meetings={meetingChoices(desk.meetings, lang)}
      />
    );
  const ratingPage = (form: FormState) => (
    <RatingPage
      page={page}
      measureId={measureId}
      content={content}
      ratings={told}
      gradesOf={gradesFrom(desk.years, desk.schemes)}
    >
      {mayRate ? formFor(form) : null}
    </RatingPage>
  );
  return { page, viewer, desk, content, measureId, ratingPage };
}

ratings.get("/desk/measures/:id/rating", async (c) => {
  const { content, ratingPage } = await opened(c);
  const year = content.report?.year;
  return show(c, ratingPage(blank(year === undefined ? {} : { year: String(year) })));
});

ratings.post("/desk/measures/:id/rating", async (c) => {
  const typed = await submitted(c);
  const { page, viewer, desk, content, measureId, ratingPage } = await opened(c);
  authorize(viewer, "measure.rate");
  const checked = checkRating(desk, typed);
  if (!checked.ok) return show(c, ratingPage(faulty(typed, checked.faults)), 422);
  const { year, ...values } = checked.values;
  const given = {
    id: newId(),
    measureId,
    year: Number(year),
    ...values,
    ratedBy: viewer.id,
    ratedAt: page.now,
  };
  return done(c, paths[page.lang].councilRating(measureId), rate(given, content.code));
});
