import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { DayField } from "../../ui/fields/day-field";
import { ProseField } from "../../ui/fields/prose-field";
import { RadioField } from "../../ui/fields/radio-field";
import { TimeField } from "../../ui/fields/time-field";
import { FieldGroup } from "../../ui/field-group";
import { Form } from "../../ui/form";
import { DeskLayout } from "../../ui/layout-desk";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import type { Comparison } from "../comparison";
import { words as desk } from "../desk-words";
import { words } from "../prepare-words";
import { whens } from "../forms";
import type { Kind } from "../kinds";
import type { Draft } from "../model";
import { ChangeList, comparedWith } from "./change-list";
import { preparingPath } from "./places";
import { Preview } from "./preview";

export interface Preparing {
  readonly kind: Kind;
  readonly subjectId: string;
  readonly title: string;
  readonly content: string;
  readonly comparison: Comparison;
  /** What somebody has prepared already. */
  readonly waiting: Draft | undefined;
}

const PrepareForm = ({ page, form, at }: { page: Page; form: FormState; at: Preparing }) => {
  const w = words[page.lang];
  const field = { page, form };
  const options = whens.map((value) => ({ value, label: w.whens[value] }));
  return (
    <Form
      page={page}
      form={form}
      action={preparingPath(page.lang, at.kind, at.subjectId)}
      labels={{ note: w.note, noteEn: w.noteEn, when: w.when, day: w.day, time: w.time }}
      submit={w.prepareIt}
      hint={w.prepareHint}
    >
      <ProseField {...field} name="note" label={w.note} hint={w.noteHint} rows={3} />
      <ProseField {...field} name="noteEn" label={w.noteEn} hint={w.noteEnHint} rows={3} />
      <RadioField {...field} name="when" label={w.when} required options={options} />
      <FieldGroup legend={w.whenScheduled} hint={w.scheduledHint}>
        <DayField {...field} name="day" label={w.day} />
        <TimeField {...field} name="time" label={w.time} />
      </FieldGroup>
    </Form>
  );
};

/** Where a publication is prepared: what it will say, what that changes, and when it is to come out. */
export const PreparePage = ({ page, form, at }: { page: Page; form: FormState; at: Preparing }) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const title = w.prepareTitle[at.kind];
  return (
    <DeskLayout page={page} title={title} current="publications">
      <Breadcrumb
        page={page}
        trail={[
          { href: to.deskPublications(), label: desk[page.lang].list },
          ...(at.kind === "agenda" ? [{ href: to.meeting(at.subjectId), label: at.title }] : []),
        ]}
        here={title}
      />
      <PageTitle title={title} shoulder={at.title} lead={w.prepareLead} />
      {at.waiting && (
        <Notice
          page={page}
          tone="warning"
          heading={w.replaces}
          actions={<a href={to.draft(at.waiting.id)}>{w.seeWaiting}</a>}
        >
          <p>{w.replacesText(at.waiting.preparedByName)}</p>
        </Notice>
      )}
      <Section title={comparedWith(page, at.comparison)}>
        <ChangeList page={page} comparison={at.comparison} />
      </Section>
      <Section title={w.settings}>
        <PrepareForm page={page} form={form} at={at} />
      </Section>
      <Preview page={page} kind={at.kind} title={at.title} content={at.content} />
    </DeskLayout>
  );
};
