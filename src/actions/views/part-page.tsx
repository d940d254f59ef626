import { blank, type FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import { SummaryList } from "../../ui/summary-list";
import type { Action } from "../model";
import type { DraftedPart, Ministry, Update } from "../model/shapes";
import { isLive } from "../model/stage";
import { words } from "../page-words";
import { nameOf, titleIn } from "../present";
import { words as common } from "../words";
import { Frame } from "./frame";
import { PartForm } from "./part-form";
import { ReasonForm } from "./reason-form";
import { StageChip } from "../../ui/action/stage-chip";
import { UpdateList } from "./update-list";
import { AsTyped } from "../../ui/as-typed";

export interface PartPageProps {
  page: Page;
  action: Action;
  part: DraftedPart;
  updates: readonly Update[];
  ministries: readonly Ministry[];
  /** Who saved the draft that the reader may see; empty without one. */
  drafter: string;
  /** Why it was opened again or withdrawn, where it was; as the history tells it. */
  note: string | null;
  mayDraft: boolean;
  mayReport: boolean;
  mayManage: boolean;
  /** The ministry's form. */
  form: FormState;
  /** The secretariat's form that was sent and is shown again. */
  asking?: { readonly step: "reopen" | "withdraw"; readonly form: FormState } | undefined;
}

const Steps = ({ page, action, part, asking }: PartPageProps) => {
  const w = words[page.lang];
  const step = (name: string) => paths[page.lang].partStep(action.id, part.id, name);
  const formOf = (name: "reopen" | "withdraw") => (asking?.step === name ? asking.form : blank());
  const isClosed = part.state === "reported" || part.state === "withdrawn";
  return (
    <Section title={w.secretariatSteps} id="steps">
      {isClosed && (
        <ReasonForm
          page={page}
          form={formOf("reopen")}
          action={step("reopen")}
          version={part.version}
          title={w.reopen}
          lead={w.reopenLead}
          label={w.reopenReason}
          within="reopen"
        />
      )}
      {part.state !== "withdrawn" && part.ministryId !== action.leadId && (
        <ReasonForm
          page={page}
          form={formOf("withdraw")}
          action={step("withdraw")}
          version={part.version}
          title={w.withdrawPart}
          lead={w.withdrawPartLead}
          label={common[page.lang].reason}
          within="withdraw"
        />
      )}
    </Section>
  );
};

const Notices = ({ page, part, drafter, note }: PartPageProps) => (
  <>
    {note !== null && <Notice page={page} tone="warning" heading={note} />}
    {part.draftState !== null && (
      <Notice page={page} tone="information" heading={words[page.lang].draftHeading}>
        {drafter && <p>{words[page.lang].draftedBy(drafter)}</p>}
      </Notice>
    )}
  </>
);

const Facts = ({ page, action, part }: PartPageProps) => {
  const [w, c] = [words[page.lang], common[page.lang]];
  return (
    <SummaryList
      rows={[
        { term: c.request, value: <AsTyped text={action.request} /> },
        { term: c.task, value: <AsTyped text={part.task === "" ? w.noTask : part.task} /> },
        {
          term: w.shownToOthers,
          value: <AsTyped text={part.report === "" ? c.noReport : part.report} />,
        },
      ]}
    />
  );
};

/** A ministry's part: where it reports, and where the secretariat reopens or withdraws it. */
export const PartPage = (props: PartPageProps) => {
  const { page, action, part, updates, ministries } = props;
  const [w, c] = [words[page.lang], common[page.lang]];
  const title = w.partTitle(nameOf(ministries, part.ministryId, page.lang));
  const isOpen = action.state === "open";
  const mayWrite = props.mayDraft && isOpen && isLive(part);
  return (
    <Frame page={page} title={title} action={action}>
      <PageTitle
        title={title}
        shoulder={`${c.number(action.number)} ${titleIn(action, page.lang)}`}
        lead={mayWrite ? w.partLead : undefined}
        chip={<StageChip page={page} stage={part.state} />}
      />
      <Notices {...props} />
      <Facts {...props} />
      {mayWrite && <PartForm {...props} />}
      {props.mayManage && isOpen && <Steps {...props} />}
      <UpdateList page={page} updates={updates} />
      <p class="actions screen-only">
        <LinkButton href={paths[page.lang].action(action.id)} kind="quiet">
          {c.back}
        </LinkButton>
      </p>
    </Frame>
  );
};
