import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { ActionButton } from "../../ui/action-button";
import { SelectField } from "../../ui/fields/select-field";
import { TextField } from "../../ui/fields/text-field";
import { Form } from "../../ui/form";
import { LinkButton } from "../../ui/link-button";
import { titleOf } from "../../ui/measure/naming";
import { PageTitle } from "../../ui/page-title";
import { type Measure, type Relative, successionKinds } from "../model";
import { words } from "../words";
import { Frame } from "./frame";

interface Props {
  page: Page;
  measure: Measure;
  relatives: readonly Relative[];
  form: FormState;
}

const Successors = ({ page, measure, relatives }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const successors = relatives.filter(({ isSuccessor }) => isSuccessor === 1);
  if (successors.length === 0) return <p class="hint">{w.noSuccessors}</p>;
  return (
    <ul class="rows">
      {successors.map((one) => (
        <li>
          <span>
            {w.successor(
              `${one.code} ${titleOf(one, page.lang)}`,
              w.kinds[one.kind],
              fiscalYearName(one.year, page.lang),
            )}
          </span>
          <ActionButton
            page={page}
            action={to.measureLineEnd(measure.id)}
            version={measure.version}
            values={{ next: one.measureId }}
            label={`${one.code} ${w.unlink}`}
          >
            {w.unlink}
          </ActionButton>
        </li>
      ))}
    </ul>
  );
};

/** With which measures this one goes on. */
export const LinePage = (props: Props) => {
  const { page, measure, form } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const field = { page, form };
  const kinds = successionKinds.map((value) => ({ value, label: w.kinds[value] }));
  return (
    <Frame page={page} title={w.lineTitle} measure={measure}>
      <PageTitle title={w.lineTitle} shoulder={titleOf(measure, page.lang)} />
      <p>{w.lineAbout}</p>
      <h2>{w.successors}</h2>
      <Successors {...props} />
      <Form
        page={page}
        form={form}
        action={to.measureLine(measure.id)}
        version={measure.version}
        labels={{ code: w.lineNext, kind: w.lineKind, year: w.lineYear }}
        submit={w.link}
        secondary={
          <LinkButton href={to.measure(measure.id)} kind="quiet">
            {w.back}
          </LinkButton>
        }
      >
        <TextField {...field} name="code" label={w.lineNext} required />
        <SelectField {...field} name="kind" label={w.lineKind} options={kinds} required />
        <TextField {...field} name="year" label={w.lineYear} hint={w.lineYearHint} required />
      </Form>
    </Frame>
  );
};
