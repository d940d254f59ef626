import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Button } from "../../ui/button";
import { DayField } from "../../ui/fields/day-field";
import { words } from "../words";

/** Asks for the day on which the 名簿 is to be seen. */
export const AsOf = ({ page, form }: { page: Page; form: FormState }) => {
  const w = words[page.lang];
  return (
    <form
      class="filters screen-only"
      method="get"
      action={paths[page.lang].roster()}
      aria-label={w.asOf}
    >
      <div class="filters-row">
        <DayField page={page} form={form} name="asof" label={w.asOfDay} />
        <Button kind="secondary">{w.show}</Button>
      </div>
    </form>
  );
};
