import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { DayField } from "../../../ui/fields/day-field";
import { ProseField } from "../../../ui/fields/prose-field";
import { TextField } from "../../../ui/fields/text-field";
import { Form } from "../../../ui/form";
import { LinkButton } from "../../../ui/link-button";
import { PageTitle } from "../../../ui/page-title";
import { Frame } from "../../views/frame";
import { SourceFields } from "../../views/source-fields";
import { words as common } from "../../words";
import type { Charter } from "../model";
import { versionName, words } from "../words";
import { RuleFields } from "./rule-fields";

interface Props {
  page: Page;
  form: FormState;
  /** What is corrected; null for a new version. */
  seen: Charter | null;
  /** The number that the version has or will have. */
  number: number;
}

const labelsOf = (page: Page) => {
  const {
    name: title,
    decidedOn,
    validFrom,
    quorum,
    numerator,
    denominator,
    text,
  } = words[page.lang];
  const { source, sourceUrl } = common[page.lang];
  return { title, decidedOn, validFrom, quorum, numerator, denominator, text, source, sourceUrl };
};

const Fields = ({ page, form }: Pick<Props, "page" | "form">) => {
  const w = words[page.lang];
  const field = { page, form };
  return (
    <>
      <TextField {...field} name="title" label={w.name} width="full" required />
      <DayField {...field} name="decidedOn" label={w.decidedOn} hint={w.decidedHint} />
      <DayField {...field} name="validFrom" label={w.validFrom} hint={w.validFromHint} required />
      <RuleFields {...field} />
      <ProseField {...field} name="text" label={w.text} hint={w.textHint} rows={24} required />
      <SourceFields {...field} />
    </>
  );
};

/** Adds a version of the charter, or corrects the record of one. */
export const CharterForm = ({ page, form, seen, number }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const title = seen ? w.editTitle : w.addTitle;
  return (
    <Frame page={page} title={title} trail={[{ href: to.deskCharter(), label: w.title }]}>
      <PageTitle
        title={title}
        shoulder={versionName(number, page.lang)}
        lead={seen ? w.editLead : w.addLead(versionName(number, page.lang))}
      />
      <Form
        page={page}
        form={form}
        action={seen ? to.charterEdit(seen.id) : to.newCharter()}
        version={seen?.version}
        labels={labelsOf(page)}
        submit={seen ? w.saveEdit : w.save}
        secondary={
          <LinkButton href={seen ? to.charterVersion(seen.id) : to.deskCharter()} kind="quiet">
            {common[page.lang].cancel}
          </LinkButton>
        }
      >
        <Fields page={page} form={form} />
      </Form>
    </Frame>
  );
};
