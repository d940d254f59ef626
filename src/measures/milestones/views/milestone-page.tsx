import { shownDay } from "../../../lib/calendar/wareki";
import { blank, type FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { FieldGroup } from "../../../ui/field-group";
import { SelectField } from "../../../ui/fields/select-field";
import { TextField } from "../../../ui/fields/text-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { titleOf } from "../../../ui/measure/naming";
import { PageTitle } from "../../../ui/page-title";
import type { Measure } from "../../model";
import type { Milestone } from "../../model/milestone";
import { Frame } from "../../views/frame";
import { words as common } from "../../words";
import { quarterNumbers } from "../forms";
import { words } from "../words";
import { MilestoneState } from "./milestone-state";

interface Props {
  page: Page;
  form: FormState;
  measure: Measure;
  /** What is changed; null for a new one. */
  seen: Milestone | null;
  /** The form of the day on which it was done, where that one was sent. */
  doneForm?: FormState | undefined;
}

const Quarter = ({ page, form, end }: Pick<Props, "page" | "form"> & { end: "from" | "to" }) => {
  const w = words[page.lang];
  const field = { page, form, required: end === "from" };
  const options = quarterNumbers.map((value) => ({ value, label: w.quarters[value] }));
  return (
    <FieldGroup legend={w[end]} hint={end === "to" ? w.toHint : undefined} columns>
      <TextField
        {...field}
        name={`${end}Year`}
        label={w[`${end}Year`]}
        hint={w.yearHint}
        width="short"
      />
      <SelectField {...field} name={`${end}Quarter`} label={w[`${end}Quarter`]} options={options} />
    </FieldGroup>
  );
};

/** A step of the 工程表: added, or changed. */
export const MilestonePage = ({ page, form, measure, seen, doneForm }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const title = seen ? w.editTitle : w.newTitle;
  const { fromYear, fromQuarter, toYear, toQuarter, note } = w;
  return (
    <Frame page={page} title={title} measure={measure}>
      <PageTitle
        title={title}
        shoulder={titleOf(measure, page.lang)}
        lead={seen ? undefined : w.about}
      />
      <Form
        page={page}
        form={form}
        action={seen ? to.milestone(measure.id, seen.id) : to.newMilestone(measure.id)}
        version={seen?.version}
        labels={{ title: w.title, fromYear, fromQuarter, toYear, toQuarter, note }}
        submit={seen ? w.save : w.add}
        hint={common[page.lang].savedHint}
        secondary={
          <LinkButton href={to.measure(measure.id)} kind="quiet">
            {common[page.lang].cancel}
          </LinkButton>
        }
      >
        <TextField
          page={page}
          form={form}
          name="title"
          label={w.title}
          hint={w.titleHint}
          width="full"
          required
        />
        <Quarter page={page} form={form} end="from" />
        <Quarter page={page} form={form} end="to" />
        <TextField page={page} form={form} name="note" label={note} width="full" />
      </Form>
      {seen && (
        <MilestoneState
          page={page}
          measure={measure}
          milestone={seen}
          form={doneForm ?? blank({ doneOn: shownDay(page.today, page.lang) })}
        />
      )}
    </Frame>
  );
};
