import type { HolidayChanges } from "../lib/calendar/holidays";
import { readDeadline } from "../lib/calendar/deadline";
import { type Day, type Instant, instantOf } from "../lib/clock";
import {
  choice,
  line,
  optionalChoice,
  optionalDay,
  optionalLine,
  optionalProse,
  prose,
  someOf,
  tick,
} from "../lib/fields";
import { type FormState, type Typed, check, fault, faultsIn } from "../lib/form";
import { type Reading, read } from "../lib/reading";
import { type Handout, disclosures } from "./model";

/** What is said of a handout, as it is kept. */
export type HandoutValues = Pick<
  Handout,
  | "title"
  | "itemId"
  | "submitterId"
  | "submitterName"
  | "request"
  | "due"
  | "disclosure"
  | "clause"
  | "disclosureReason"
  | "reviewOn"
  | "onWeb"
  | "inPacket"
>;

/** What a ministry says of the file that it submits; `note` says what changed. */
export type SubmissionValues = Pick<
  Handout,
  "title" | "disclosure" | "clause" | "disclosureReason"
> & { readonly note: string };

type Outcome<T> = { ok: true; values: T } | { ok: false; faults: FormState["faults"] };

/** What a form is read against: the lists that it offers, and the day by which working days are counted. */
export interface Context {
  readonly items: readonly string[];
  readonly submitters: readonly string[];
  readonly meetingDay: Day | null;
  readonly holidays: HolidayChanges;
}

const clauses = ["1", "2", "3", "4", "5", "6"] as const;

const title = line({ max: 200 });

const openness = {
  disclosure: choice(disclosures),
  clause: optionalChoice(clauses),
  disclosureReason: optionalLine({ max: 300 }),
};

interface Openness {
  readonly disclosure: Handout["disclosure"];
  readonly clause: (typeof clauses)[number] | null;
  readonly disclosureReason: string | null;
}

/** 非公開 names the 号 of 情報公開法5条 and the reason. */
const opennessFaults = ({ disclosure, clause, disclosureReason }: Openness) =>
  disclosure === "closed"
    ? {
        clause: clause === null ? fault("clauseNeeded") : null,
        disclosureReason: disclosureReason === null ? fault("closedReasonNeeded") : null,
      }
    : {};

/** The 号 belongs to 非公開, a reason to what is restricted. */
const opennessOf = ({ disclosure, clause, disclosureReason }: Openness) => ({
  disclosure,
  clause: disclosure === "closed" && clause !== null ? Number(clause) : null,
  disclosureReason:
    disclosure === "closed" || disclosure === "members" ? (disclosureReason ?? "") : "",
});

/** Reads a due time; an empty one is none. */
function dueIn(typed: string, { meetingDay, holidays }: Context): Reading<Instant | null> {
  if (typed.trim() === "") return read(null);
  const due = readDeadline(typed, meetingDay, holidays);
  return due.ok ? read(instantOf(due.value.day, due.value.time)) : due;
}

const faultOf = (reading: Reading<unknown>) => (reading.ok ? null : reading.fault);
const valueOf = (reading: Reading<Instant | null>) => (reading.ok ? reading.value : null);

const handoutFields = ({ items, submitters }: Context) => ({
  title,
  itemId: optionalChoice(items),
  submitterId: optionalChoice(submitters),
  submitterName: optionalLine({ max: 100 }),
  request: optionalProse({ max: 2000 }),
  due: optionalLine({ max: 60 }),
  reviewOn: optionalDay,
  onWeb: tick,
  inPacket: tick,
  ...openness,
});

/** An organisation, or somebody outside government by name. */
const submitterOf = (id: string | null, name: string | null) => ({
  submitterId: id,
  submitterName: id === null ? (name ?? "") : "",
});

/** Checks what the secretariat says of a handout. */
export function checkHandout(typed: Typed, context: Context): Outcome<HandoutValues> {
  const checked = check(handoutFields(context), typed);
  if (!checked.ok) return checked;
  const { submitterId, submitterName, request, due: typedDue, ...values } = checked.values;
  const due = dueIn(typedDue ?? "", context);
  const isNobodys = submitterId === null && submitterName === null;
  const faults = faultsIn({
    ...opennessFaults(values),
    due: faultOf(due),
    submitterId: isNobodys ? fault("submitterNeeded") : null,
  });
  if (faults) return { ok: false, faults };
  return {
    ok: true,
    values: {
      ...values,
      ...submitterOf(submitterId, submitterName),
      ...opennessOf(values),
      request: request ?? "",
      due: valueOf(due),
    },
  };
}

/** What is asked of which ministries. */
export interface AskValues extends Pick<
  HandoutValues,
  "title" | "itemId" | "request" | "disclosure"
> {
  readonly due: Instant;
  readonly ministries: readonly string[];
}

/** Checks what is asked of the ministries; `context.submitters` are those that may be asked. */
export function checkAsk(typed: Typed, context: Context): Outcome<AskValues> {
  const checked = check(
    {
      title,
      itemId: optionalChoice(context.items),
      ministries: someOf(context.submitters),
      request: prose({ max: 2000 }),
      due: line({ max: 60 }),
      // 公開 and the like are only proposed here; withholding is said of a paper that is known.
      disclosure: choice(["open", "after_meeting", "with_summary", "members"]),
    },
    typed,
  );
  if (!checked.ok) return checked;
  const { due: typedDue, ...values } = checked.values;
  const due = dueIn(typedDue, context);
  const faults = faultsIn({
    due: faultOf(due),
    ministries: values.ministries.length === 0 ? fault("notChosen") : null,
  });
  if (faults || !due.ok || due.value === null) return { ok: false, faults: faults ?? {} };
  return { ok: true, values: { ...values, due: due.value } };
}

const submission = { title, note: optionalLine({ max: 500 }), ...openness };

/** Checks what is said of a file; a 差替え says what changed. */
export function checkSubmission(typed: Typed, isReplacement: boolean): Outcome<SubmissionValues> {
  const checked = check(submission, typed);
  if (!checked.ok) return checked;
  const { values } = checked;
  const faults = faultsIn({
    ...opennessFaults(values),
    note: isReplacement && values.note === null ? fault("correctionNeeded") : null,
  });
  if (faults) return { ok: false, faults };
  return {
    ok: true,
    values: { title: values.title, note: values.note ?? "", ...opennessOf(values) },
  };
}

export const reasonForm = { reason: prose({ max: 500 }) };
