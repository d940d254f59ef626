import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Button } from "../../../ui/button";
import { HiddenField } from "../../../ui/fields/hidden-field";
import { TickField } from "../../../ui/fields/tick-field";
import { Form } from "../../../ui/form";
import { MembershipDocument } from "../../../ui/membership-document";
import { Notice } from "../../../ui/notice";
import { PageTitle } from "../../../ui/page-title";
import { Section } from "../../../ui/section";
import { Vacancies } from "../../assignments/views/vacancies";
import { type Body, type SeatTenure, standingOn } from "../../model";
import { membersOf, postIn } from "../../present";
import { Frame } from "../../views/frame";
import { fieldsIn } from "../forms";
import { type Plan, signatureOf } from "../model";
import { linesOf, tenuresAfter } from "../preview";
import { words } from "../words";
import { ChangesTable } from "./changes-table";

interface Props {
  page: Page;
  form: FormState;
  plan: Plan;
  council: Body;
  tenures: readonly SeatTenure[];
  /** Whether the record changed since the preview that was agreed to. */
  hasMoved: boolean;
}

const After = ({ page, plan, council, tenures }: Omit<Props, "form" | "hasMoved">) => {
  const w = words[page.lang];
  const touched = linesOf(plan).some((line) =>
    tenures.some((tenure) => tenure.postId === line.postId),
  );
  const rows = membersOf(standingOn(tenuresAfter(tenures, plan), plan.day), page.lang);
  const name = page.lang === "ja" ? council.name : council.nameEn;
  return (
    <Section title={w.rosterAfter}>
      {touched ? (
        <MembershipDocument lang={page.lang} council={name} day={plan.day} rows={rows} />
      ) : (
        <p>{w.notOnRoster}</p>
      )}
    </Section>
  );
};

const Agreement = ({ page, form, plan }: Pick<Props, "page" | "form" | "plan">) => {
  const w = words[page.lang];
  const gaps = plan.gaps.map((gap) => ({
    post: postIn({ postName: gap.post.name, postNameEn: gap.post.nameEn }, page.lang),
    vacancy: gap,
  }));
  const mustAgree = plan.gaps.some((gap) => !gap.isMeant);
  return (
    <>
      {gaps.length > 0 && <Vacancies page={page} gaps={gaps} />}
      {mustAgree && (
        <TickField page={page} form={form} name="confirmed" label={w.confirm} value="on" />
      )}
    </>
  );
};

/** Shows what a transfer will change before it is saved. */
export const PreviewPage = (props: Props) => {
  const { page, form, plan, hasMoved } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <Frame page={page} title={w.previewTitle} trail={[{ href: to.transfers(), label: w.title }]}>
      <PageTitle title={w.previewTitle} lead={w.previewLead} />
      {hasMoved && (
        <Notice page={page} tone="warning" heading={w.movedTitle}>
          <p>{w.moved}</p>
        </Notice>
      )}
      <Section title={w.changes}>
        <ChangesTable page={page} plan={plan} />
      </Section>
      <After {...props} />
      <Form
        page={page}
        form={form}
        action={to.transfers()}
        labels={{ confirmed: w.confirm }}
        submit={w.save}
        secondary={
          <Button kind="secondary" name="back" value="yes">
            {w.back}
          </Button>
        }
      >
        {fieldsIn(form.typed).map((name) => (
          <HiddenField form={form} name={name} />
        ))}
        <input type="hidden" name="seen" value={signatureOf(plan)} />
        <Agreement page={page} form={form} plan={plan} />
      </Form>
    </Frame>
  );
};
