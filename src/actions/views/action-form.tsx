import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { FieldGroup } from "../../ui/field-group";
import { DayField } from "../../ui/fields/day-field";
import { HiddenField } from "../../ui/fields/hidden-field";
import { NumberField } from "../../ui/fields/number-field";
import { ProseField } from "../../ui/fields/prose-field";
import { SelectField } from "../../ui/fields/select-field";
import { TextField } from "../../ui/fields/text-field";
import { Form } from "../../ui/form";
import { LinkButton } from "../../ui/link-button";
import { PageTitle } from "../../ui/page-title";
import { words } from "../form-words";
import type { Action } from "../model";
import type { Ministry } from "../model/shapes";
import { nameOf, shortNameOf } from "../present";
import { words as common } from "../words";
import { Frame } from "./frame";
import { PartFields } from "./part-fields";

interface Props {
  page: Page;
  form: FormState;
  /** What is changed; null for a new one. */
  seen: Action | null;
  ministries: readonly Ministry[];
  /** The title of the agenda item from which it is born. */
  origin: string | null;
}

const labelsOf = ({ page, ministries }: Props): Record<string, string> => {
  const w = words[page.lang];
  const { number, title, titleEn, request, due, visibleFrom, leadId, measures, waitsFor } = w;
  const basics = { number, title, titleEn, request, due, visibleFrom, leadId };
  const relations = { measures, waitsFor, source: w.source, sourceUrl: w.sourceUrl };
  return {
    ...basics,
    ...relations,
    ...Object.fromEntries(
      ministries.flatMap(({ id }) => {
        const name = shortNameOf(ministries, id, page.lang);
        return [
          [`task-${id}`, w.task(name)],
          [`due-${id}`, w.partDue(name)],
        ];
      }),
    ),
  };
};

const Basics = ({ page, form, ministries }: Props) => {
  const w = words[page.lang];
  const of = (name: string, label: string, hint?: string) => ({
    page,
    form,
    name,
    label,
    hint,
  });
  return (
    <FieldGroup legend={w.basics}>
      <NumberField {...of("number", w.number, w.numberHint)} required />
      <TextField {...of("title", w.title)} width="full" required />
      <TextField {...of("titleEn", w.titleEn)} width="full" />
      <ProseField {...of("request", w.request, w.requestHint)} required />
      <SelectField
        {...of("leadId", w.leadId)}
        options={ministries.map(({ id }) => ({
          value: id,
          label: nameOf(ministries, id, page.lang),
        }))}
        required
      />
      <TextField {...of("due", w.due, w.dueHint)} />
      <DayField {...of("visibleFrom", w.visibleFrom, w.visibleFromHint)} />
    </FieldGroup>
  );
};

const Relations = ({ page, form }: Props) => {
  const w = words[page.lang];
  const field = { page, form };
  return (
    <FieldGroup legend={w.relations}>
      <TextField {...field} name="measures" label={w.measures} hint={w.measuresHint} width="full" />
      <TextField {...field} name="waitsFor" label={w.waitsFor} hint={w.waitsForHint} />
      <TextField {...field} name="source" label={w.source} width="full" />
      <TextField {...field} name="sourceUrl" label={w.sourceUrl} type="url" width="full" />
    </FieldGroup>
  );
};

/** What the form is called and where it leads, for a new action or one that is changed. */
const aboutOf = ({ page, seen, origin }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  if (seen)
    return {
      title: w.editTitle,
      lead: undefined,
      action: to.actionEdit(seen.id),
      submit: w.save,
      hint: w.saveHint,
      back: to.action(seen.id),
    };
  return {
    title: w.newTitle,
    lead: origin === null ? w.newLead : w.born(origin),
    action: to.newAction(),
    submit: w.raise,
    hint: w.raiseHint,
    back: to.deskActions(),
  };
};

/** An action: what is asked of whom, raised or changed. */
export const ActionForm = (props: Props) => {
  const { page, form, seen, ministries } = props;
  const { title, lead, action, submit, hint, back } = aboutOf(props);
  return (
    <Frame page={page} title={title} action={seen ?? undefined}>
      <PageTitle title={title} shoulder={seen?.title} lead={lead} />
      <Form
        page={page}
        form={form}
        action={action}
        version={seen?.version}
        labels={labelsOf(props)}
        submit={submit}
        hint={hint}
        secondary={
          <LinkButton href={back} kind="quiet">
            {common[page.lang].cancel}
          </LinkButton>
        }
      >
        {!seen && <HiddenField form={form} name="originItemId" />}
        <Basics {...props} />
        <PartFields page={page} form={form} ministries={ministries} />
        <Relations {...props} />
      </Form>
    </Frame>
  );
};
