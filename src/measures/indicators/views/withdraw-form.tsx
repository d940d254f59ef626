import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Details } from "../../../ui/details";
import { TextField } from "../../../ui/fields/text-field";
import { Form } from "../../../ui/form";
import type { Measure } from "../../model";
import type { IndicatorValue } from "../../model/indicator";
import type { Series } from "../value-forms";
import { words } from "../value-words";

interface Props {
  page: Page;
  measure: Measure;
  series: Series;
  value: IndicatorValue;
  form: FormState;
}

/** Withdraws a value that was entered where it does not belong, folded until it is wanted. */
export const WithdrawForm = ({ page, measure, series, value, form }: Props) => {
  const w = words[page.lang];
  return (
    <Details summary={w.withdraw} open={Object.keys(form.faults).length > 0}>
      <Form
        page={page}
        form={form}
        action={paths[page.lang].valueWithdrawal(measure.id, series.indicatorId)}
        labels={{ reason: w.withdrawReason }}
        submit={w.withdraw}
        kind="secondary"
        hint={w.withdrawAbout}
        within="withdraw"
      >
        <input type="hidden" name="correct" value={value.id} />
        <input type="hidden" name="seen" value={value.revision} />
        <TextField
          page={page}
          form={form}
          name="reason"
          label={w.withdrawReason}
          width="full"
          within="withdraw"
          required
        />
      </Form>
    </Details>
  );
};
