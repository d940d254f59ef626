import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { Details } from "../../../ui/details";
import { FieldGroup } from "../../../ui/field-group";
import { NumberField } from "../../../ui/fields/number-field";
import { RadioField } from "../../../ui/fields/radio-field";
import { TickField } from "../../../ui/fields/tick-field";
import { quorumRules } from "../model";
import { words } from "../words";

/** The quorum that a charter states, and its rules for proxies. */
export const RuleFields = ({ page, form }: { page: Page; form: FormState }) => {
  const w = words[page.lang];
  const field = { page, form };
  const rules = quorumRules.map((value) => ({ value, label: w.rules[value] }));
  return (
    <>
      <RadioField
        {...field}
        name="quorum"
        label={w.quorum}
        hint={w.quorumHint}
        options={rules}
        required
      />
      <Details summary={w.fractionLegend} open={form.typed["quorum"] === "other"}>
        <NumberField {...field} name="numerator" label={w.numerator} />
        <NumberField {...field} name="denominator" label={w.denominator} />
        <TickField {...field} name="strictly" label={w.strictly} value="on" />
      </Details>
      <FieldGroup legend={w.proxies}>
        <TickField {...field} name="proxyAllowed" label={w.proxyAllowed} value="on" />
        <TickField {...field} name="proxyCounts" label={w.proxyCounts} value="on" />
      </FieldGroup>
    </>
  );
};
