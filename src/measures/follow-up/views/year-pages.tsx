import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import { shownDay } from "../../../lib/calendar/wareki";
import { dayOf } from "../../../lib/clock";
import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { ActionButton } from "../../../ui/action-button";
import { SelectField } from "../../../ui/fields/select-field";
import { TextField } from "../../../ui/fields/text-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { Section } from "../../../ui/section";
import type { FiscalYear, Scheme } from "../../model/rating";
import { words } from "../words";
import { BackToSettings, SettingsFrame } from "./settings-frame";

interface Props {
  page: Page;
  form: FormState;
  schemes: readonly Scheme[];
}

const labelsOf = (page: Page) => {
  const { year, self: selfSchemeId, council: councilSchemeId } = words[page.lang];
  return { year, selfSchemeId, councilSchemeId };
};

const SchemeFields = ({ page, form, schemes }: Props) => {
  const w = words[page.lang];
  const options = schemes.map(({ id, name, nameEn }) => ({
    value: id,
    label: (page.lang === "en" && nameEn) || name,
  }));
  const field = { page, form, options, required: true };
  return (
    <>
      <SelectField {...field} name="selfSchemeId" label={w.self} />
      <SelectField {...field} name="councilSchemeId" label={w.council} />
    </>
  );
};

/** Adds a year that takes reports. */
export const NewYearPage = (props: Props) => {
  const { page, form } = props;
  const w = words[page.lang];
  return (
    <SettingsFrame page={page} title={w.addYearTitle} lead={w.addYearLead}>
      <Form
        page={page}
        form={form}
        action={paths[page.lang].newFollowUpYear()}
        labels={labelsOf(page)}
        submit={w.addYear}
        secondary={<BackToSettings page={page} />}
      >
        <TextField
          page={page}
          form={form}
          name="year"
          label={w.year}
          hint={w.yearHint}
          width="short"
          required
        />
        <SchemeFields {...props} />
      </Form>
    </SettingsFrame>
  );
};

const Standing = ({ page, year }: { page: Page; year: FiscalYear }) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const { id, closedAt, version } = year;
  if (closedAt === null)
    return (
      <Section title={w.state} lead={w.open}>
        <p class="actions">
          <LinkButton href={to.followUpYearStep(id, "close")}>{w.close}</LinkButton>
        </p>
      </Section>
    );
  return (
    <Section title={w.state} lead={w.closedOn(shownDay(dayOf(closedAt), page.lang))}>
      <p>{w.reopenWhat}</p>
      <ActionButton page={page} action={to.followUpYearStep(id, "reopen")} version={version}>
        {w.reopen}
      </ActionButton>
    </Section>
  );
};

/** The schemes of a year, and whether it takes reports. */
export const YearPage = (props: Props & { year: FiscalYear }) => {
  const { page, form, year } = props;
  const w = words[page.lang];
  return (
    <SettingsFrame page={page} title={w.yearTitle(fiscalYearName(year.year, page.lang))}>
      <Form
        page={page}
        form={form}
        action={paths[page.lang].followUpYear(year.id)}
        version={year.version}
        labels={labelsOf(page)}
        submit={w.changeYear}
        secondary={<BackToSettings page={page} />}
      >
        <SchemeFields {...props} />
      </Form>
      <Standing page={page} year={year} />
    </SettingsFrame>
  );
};
