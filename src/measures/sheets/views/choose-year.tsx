import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { TextField } from "../../../ui/fields/text-field";
import { Form } from "../../../ui/form";
import { titleOf } from "../../../ui/measure/naming";
import { PageTitle } from "../../../ui/page-title";
import type { Measure } from "../../model";
import { Frame } from "../../views/frame";
import { words } from "../words";

interface Props {
  page: Page;
  form: FormState;
  measure: Measure;
}

/** Of which year a sheet is to be made. */
export const ChooseYear = ({ page, form, measure }: Props) => {
  const w = words[page.lang];
  return (
    <Frame page={page} title={w.chooseTitle} measure={measure}>
      <PageTitle
        title={w.chooseTitle}
        shoulder={titleOf(measure, page.lang)}
        lead={w.chooseAbout}
      />
      <Form
        page={page}
        form={form}
        action={paths[page.lang].newSheet(measure.id)}
        labels={{ year: w.year }}
        submit={w.goOn}
      >
        <TextField page={page} form={form} name="year" label={w.year} hint={w.yearHint} required />
      </Form>
    </Frame>
  );
};
