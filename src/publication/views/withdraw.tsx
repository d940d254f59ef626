import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { ProseField } from "../../ui/fields/prose-field";
import { RadioField } from "../../ui/fields/radio-field";
import { Form } from "../../ui/form";
import { DeskLayout } from "../../ui/layout-desk";
import { PageTitle } from "../../ui/page-title";
import { words as desk } from "../desk-words";
import { words } from "../withdraw-words";
import type { MadeRevision } from "../drafts";
import { withdrawals } from "../model";

interface Props {
  page: Page;
  form: FormState;
  newest: MadeRevision;
}

/** Asks why a publication is withdrawn and what is to stay, and says what will follow. */
export const WithdrawPage = ({ page, form, newest }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const name = (page.lang === "en" && newest.titleEn) || newest.title;
  const title = w.withdrawTitle(name);
  const field = { page, form };
  const options = withdrawals.map((value) => ({
    value,
    label: w.leaving[value],
    hint: w.leavingHint[value],
  }));
  return (
    <DeskLayout page={page} title={title} current="publications">
      <Breadcrumb
        page={page}
        trail={[
          { href: to.deskPublications(), label: desk[page.lang].list },
          { href: to.draft(newest.id), label: name },
        ]}
        here={desk[page.lang].withdraw}
      />
      <PageTitle title={title} lead={w.withdrawLead} />
      {newest.publicFrom > page.now && <p>{w.withdrawScheduled}</p>}
      <Form
        page={page}
        form={form}
        action={to.withdraw(newest.kind, newest.subjectId)}
        labels={{ reason: w.withdrawReason, reasonEn: w.withdrawReasonEn, withdrawal: w.leaves }}
        submit={w.withdrawIt}
        kind="danger"
        secondary={<a href={to.draft(newest.id)}>{w.back}</a>}
      >
        <ProseField
          {...field}
          name="reason"
          label={w.withdrawReason}
          hint={w.withdrawReasonHint}
          rows={3}
          required
        />
        <ProseField {...field} name="reasonEn" label={w.withdrawReasonEn} rows={3} />
        <RadioField {...field} name="withdrawal" label={w.leaves} required options={options} />
      </Form>
    </DeskLayout>
  );
};
