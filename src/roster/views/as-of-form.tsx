import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Button } from "../../ui/button";
import { DayField } from "../../ui/fields/day-field";
import { words } from "../words/pages";

/** Asks for the day of which the 名簿 is shown. */
export const AsOfForm = ({ page, form }: { page: Page; form: FormState }) => {
  const w = words[page.lang];
  return (
    <search class="screen-only">
      <form
        class="filters"
        method="get"
        action={paths[page.lang].deskRoster()}
        aria-label={w.asOfForm}
      >
        <div class="filters-row">
          <DayField page={page} form={form} name="asof" label={w.asOf} hint={w.asOfHint} />
          <Button kind="secondary">{w.show}</Button>
        </div>
      </form>
    </search>
  );
};
