import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import type { Option } from "../../../ui/fields/options";
import { ProseField } from "../../../ui/fields/prose-field";
import { SelectField } from "../../../ui/fields/select-field";
import { vocabulary } from "../../../words/measure";
import { statuses } from "../../model";
import { words } from "../words";

interface Props {
  page: Page;
  form: FormState;
  years: readonly Option[];
  ratings: readonly Option[];
}

/** What a report says. */
export const ReportFields = ({ page, form, years, ratings }: Props) => {
  const w = words[page.lang];
  const of = (name: string, label: string, hint?: string) => ({ page, form, name, label, hint });
  return (
    <>
      <SelectField {...of("year", w.year)} required empty={null} options={years} />
      <SelectField
        {...of("status", w.status)}
        required
        options={statuses.map((value) => ({
          value,
          label: vocabulary[page.lang].statuses[value],
        }))}
      />
      <SelectField
        {...of("selfRating", w.selfRating, w.selfRatingHint)}
        options={ratings}
        empty={w.noRating}
      />
      <ProseField {...of("selfReason", w.selfReason, w.selfReasonHint)} conditional rows={3} />
      <ProseField {...of("happened", w.happened)} required rows={4} />
      <ProseField {...of("next", w.next)} rows={3} />
      <ProseField {...of("obstacles", w.obstacles)} rows={3} />
    </>
  );
};
