import { fiscalYearName } from "../../../lib/calendar/fiscal-year";
import { blank } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Form } from "../../../ui/form";
import type { FiscalYear } from "../../model/rating";
import { words } from "../words";
import { BackToSettings, SettingsFrame } from "./settings-frame";

/** Asks whether a year shall be closed, and says what follows. */
export const ClosePage = ({ page, year }: { page: Page; year: FiscalYear }) => {
  const w = words[page.lang];
  return (
    <SettingsFrame
      page={page}
      title={w.closeTitle(fiscalYearName(year.year, page.lang))}
      lead={w.closeWhat}
    >
      <Form
        page={page}
        form={blank()}
        action={paths[page.lang].followUpYearStep(year.id, "close")}
        version={year.version}
        labels={{}}
        submit={w.close}
        kind="danger"
        secondary={<BackToSettings page={page} />}
      >
        {null}
      </Form>
    </SettingsFrame>
  );
};
