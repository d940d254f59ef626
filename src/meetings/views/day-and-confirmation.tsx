import { shownDay } from "../../lib/calendar/wareki";
import type { Day } from "../../lib/clock";
import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { DayField } from "../../ui/fields/day-field";
import { TickField } from "../../ui/fields/tick-field";
import { words } from "../page-words";

const doubts = new Set(["closedDay", "pastDay"]);

/** The day in doubt, or the one confirmed already: the tick carries it, so that another day asks anew. */
const dayAsked = ({ faults, typed }: FormState): Day | null =>
  faults["day"]?.find(({ code }) => doubts.has(code))?.facts["day"] ??
  (/^\d{4}-\d{2}-\d{2}$/.test(typed["dayConfirmed"] ?? "")
    ? (typed["dayConfirmed"] ?? null)
    : null);

/** The day, and where it is a holiday or past, the tick that says it is meant. */
export const DayAndConfirmation = ({
  page,
  form,
  isAnnounced,
}: {
  page: Page;
  form: FormState;
  /** Once the meeting is announced it has a day. */
  isAnnounced: boolean;
}) => {
  const w = words[page.lang];
  const asked = dayAsked(form);
  return (
    <>
      <DayField
        page={page}
        form={form}
        name="day"
        label={w.day}
        hint={isAnnounced ? undefined : w.untilAnnounced}
        required={isAnnounced}
        conditional={!isAnnounced}
      />
      {asked !== null && (
        <TickField
          page={page}
          form={form}
          name="dayConfirmed"
          value={asked}
          label={w.dayConfirm(shownDay(asked, page.lang, { weekday: true }))}
          hint={w.dayConfirmHint}
        />
      )}
    </>
  );
};
