import { shownDay } from "../../../lib/calendar/wareki";
import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { ActionButton } from "../../../ui/action-button";
import { DayField } from "../../../ui/fields/day-field";
import { ProseField } from "../../../ui/fields/prose-field";
import { RadioField } from "../../../ui/fields/radio-field";
import { SelectField } from "../../../ui/fields/select-field";
import { TextField } from "../../../ui/fields/text-field";
import { Form } from "../../../ui/form";
import { GateLink } from "../../../ui/gate-link";
import { LinkButton } from "../../../ui/link-button";
import { Section } from "../../../ui/section";
import { SummaryList } from "../../../ui/summary-list";
import type { Minutes, Redaction, Remark } from "../../model";
import { MinutesLayout } from "../../views/minutes-layout";
import { type RemarkTexts, audiences, clauses, isLost, placesOf } from "../model";
import { words } from "../words";
import { langOf } from "../../../ui/lang-of";
import { AsTyped } from "../../../ui/as-typed";

export interface RedactionsPageProps {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  minutes: Minutes;
  /** With its texts as people read them. */
  remark: Remark & RemarkTexts;
  redactions: readonly Redaction[];
  form: FormState;
}

const clauseIn = (page: Page, clause: string | number): string =>
  new Map(Object.entries(words[page.lang].clauses)).get(String(clause)) ?? String(clause);

const Part = ({ page, remark, redaction }: RedactionsPageProps & { redaction: Redaction }) => {
  const w = words[page.lang];
  if (redaction.part === "") return <span>{w.whole}</span>;
  return (
    <>
      <q class="as-typed" lang={langOf(redaction.part)}>
        {redaction.part}
      </q>
      <p class="small quiet">
        {isLost(redaction, remark) ? w.lost : w.places(placesOf(remark.text, redaction.part))}
      </p>
    </>
  );
};

const Hidden = (props: RedactionsPageProps & { redaction: Redaction }) => {
  const { page, meeting, redaction } = props;
  const w = words[page.lang];
  const { clause, reason, reviewOn, hiddenFrom, version, id } = redaction;
  return (
    <li class="card">
      <SummaryList
        rows={[
          { term: w.part, value: <Part {...props} /> },
          { term: w.clause, value: clauseIn(page, clause) },
          { term: w.reason, value: reason },
          { term: w.hiddenFrom, value: w.audiences[hiddenFrom] },
          ...(reviewOn === null
            ? []
            : [{ term: w.reviewOn, value: shownDay(reviewOn, page.lang, { weekday: true }) }]),
        ]}
      />
      <ActionButton
        page={page}
        action={paths[page.lang].liftRedaction(meeting.id, id)}
        version={version}
      >
        {w.lift}
      </ActionButton>
    </li>
  );
};

const Listed = (props: RedactionsPageProps) => {
  const { page, redactions } = props;
  const w = words[page.lang];
  return (
    <Section title={w.listed}>
      {redactions.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <ul class="cards">
          {redactions.map((redaction) => (
            <Hidden {...props} redaction={redaction} />
          ))}
        </ul>
      )}
    </Section>
  );
};

const Adding = ({ page, meeting, minutes, remark, form }: RedactionsPageProps) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const of = (name: string, label: string, hint?: string) => ({ page, form, name, label, hint });
  return (
    <Section title={w.add}>
      <Form
        page={page}
        form={form}
        action={to.remarkStep(meeting.id, remark.id, "redactions")}
        version={remark.version}
        labels={{
          part: w.part,
          clause: w.clause,
          reason: w.reason,
          reviewOn: w.reviewOn,
          hiddenFrom: w.hiddenFrom,
        }}
        submit={w.add}
        hint={w.addHint}
        secondary={
          <>
            <LinkButton href={to.minutes(meeting.id)} kind="quiet">
              {w.back}
            </LinkButton>
            {minutes.state !== "settled" && <GateLink page={page} meetingId={meeting.id} />}
          </>
        }
      >
        <ProseField {...of("part", w.part, w.partHint)} rows={3} />
        <SelectField
          {...of("clause", w.clause, w.clauseHint)}
          required
          options={clauses.map((value) => ({ value, label: clauseIn(page, value) }))}
        />
        <TextField {...of("reason", w.reason, w.reasonHint)} width="full" required />
        <RadioField
          {...of("hiddenFrom", w.hiddenFrom)}
          required
          options={audiences.map((value) => ({ value, label: w.audiences[value] }))}
        />
        <DayField {...of("reviewOn", w.reviewOn, w.reviewOnHint)} />
      </Form>
    </Section>
  );
};

/** What else of the remark may be read, and may have to be withheld. */
const besideOf = ({ text, summaryText, views }: RemarkTexts, page: Page) => {
  const w = words[page.lang];
  const all = [
    { heading: w.summary, text: summaryText },
    { heading: w.speakersView, text: views?.speaker ?? "" },
    { heading: w.secretariatsView, text: views?.secretariat ?? "" },
  ];
  return all.filter((one) => one.text !== "" && one.text !== text);
};

/** What of a remark is withheld, from whom and why; adding to it, and lifting it. */
export const RedactionsPage = (props: RedactionsPageProps) => {
  const { page, meeting, minutes, remark } = props;
  const w = words[page.lang];
  return (
    <MinutesLayout page={page} meeting={meeting} minutes={minutes} title={w.title} lead={w.lead}>
      <Section title={w.text}>
        <AsTyped text={remark.text} />
        {besideOf(remark, page).map(({ heading, text }) => (
          <>
            <p class="part-heading">{heading}</p>
            <AsTyped text={text} />
          </>
        ))}
      </Section>
      <Listed {...props} />
      <Adding {...props} />
    </MinutesLayout>
  );
};
