import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import type { Option } from "../../../ui/fields/options";
import { ProseField } from "../../../ui/fields/prose-field";
import { SelectField } from "../../../ui/fields/select-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { words } from "../words";

export interface RatingFormProps {
  page: Page;
  measureId: string;
  form: FormState;
  years: readonly Option[];
  grades: readonly Option[];
  meetings: readonly Option[];
}

/** Records the council's rating of a year. */
export const RatingForm = (props: RatingFormProps) => {
  const { page, measureId, form, years, grades, meetings } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const field = { page, form };
  return (
    <Form
      page={page}
      form={form}
      action={to.councilRating(measureId)}
      labels={{ year: w.year, rating: w.rating, reason: w.reason, meetingId: w.meeting }}
      submit={w.record}
      hint={w.recordHint}
      secondary={
        <LinkButton href={to.measure(measureId)} kind="quiet">
          {w.back}
        </LinkButton>
      }
    >
      <SelectField {...field} name="year" label={w.year} options={years} empty={null} required />
      <SelectField
        {...field}
        name="rating"
        label={w.rating}
        hint={w.ratingHint}
        options={grades}
        required
      />
      <ProseField {...field} name="reason" label={w.reason} rows={4} required />
      <SelectField
        {...field}
        name="meetingId"
        label={w.meeting}
        options={meetings}
        empty={w.noMeeting}
      />
    </Form>
  );
};
