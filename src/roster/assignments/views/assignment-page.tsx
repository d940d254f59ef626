import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { DayField } from "../../../ui/fields/day-field";
import { RadioField } from "../../../ui/fields/radio-field";
import { TickField } from "../../../ui/fields/tick-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { PageTitle } from "../../../ui/page-title";
import { assignmentKinds } from "../../model";
import { postIn } from "../../present";
import { Frame } from "../../views/frame";
import { words as common } from "../../words";
import { type Assignment, type Vacancy, nameOf } from "../model";
import { words } from "../words";
import { Vacancies } from "./vacancies";

interface Props {
  page: Page;
  form: FormState;
  seen: Assignment;
  /** Vacancies that the typed dates would open, to be agreed to. */
  vacancies: readonly Vacancy[];
}

const Fields = ({ page, form }: Omit<Props, "seen" | "vacancies">) => {
  const w = words[page.lang];
  const c = common[page.lang];
  const field = { page, form };
  const kinds = assignmentKinds.map((value) => ({ value, label: c.kinds[value] }));
  return (
    <>
      <DayField {...field} name="validFrom" label={w.validFrom} required />
      <DayField {...field} name="validTo" label={w.validTo} hint={w.validToHint} />
      <RadioField {...field} name="kind" label={c.kind} options={kinds} required />
    </>
  );
};

/** Corrects when somebody held a post. */
export const AssignmentPage = ({ page, form, seen, vacancies }: Props) => {
  const w = words[page.lang];
  const c = common[page.lang];
  const to = paths[page.lang];
  const post = postIn(seen, page.lang);
  return (
    <Frame page={page} title={w.title} trail={[{ href: to.post(seen.postId), label: post }]}>
      <PageTitle title={w.title} shoulder={w.shoulder(post, seen.displayName)} lead={w.lead} />
      <Form
        page={page}
        form={form}
        action={to.assignment(seen.id)}
        version={seen.version}
        labels={{ validFrom: w.validFrom, validTo: w.validTo, kind: c.kind, confirmed: w.confirm }}
        submit={w.save}
        secondary={
          <LinkButton href={to.post(seen.postId)} kind="quiet">
            {c.cancel}
          </LinkButton>
        }
      >
        <Fields page={page} form={form} />
        {vacancies.length > 0 && (
          <>
            <Vacancies page={page} gaps={vacancies.map((vacancy) => ({ post, vacancy }))} />
            <TickField
              page={page}
              form={form}
              name="confirmed"
              label={w.confirm}
              value={nameOf(vacancies)}
            />
          </>
        )}
      </Form>
    </Frame>
  );
};
