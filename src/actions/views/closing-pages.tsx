import type { Child } from "hono/jsx";
import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Empty } from "../../ui/empty";
import { SelectField } from "../../ui/fields/select-field";
import { TextField } from "../../ui/fields/text-field";
import { Form } from "../../ui/form";
import { LinkButton } from "../../ui/link-button";
import { PageTitle } from "../../ui/page-title";
import type { Action } from "../model";
import type { Gathering } from "../model/shapes";
import { words } from "../page-words";
import { titleIn } from "../present";
import { words as common } from "../words";
import { Frame } from "./frame";
import { gatheringName } from "./to-agenda";

interface Props {
  page: Page;
  form: FormState;
  action: Action;
}

const Asking = ({
  page,
  action,
  title,
  lead,
  children,
}: Omit<Props, "form"> & { title: string; lead: string; children: Child }) => (
  <Frame page={page} title={title} action={action}>
    <PageTitle
      title={title}
      shoulder={`${common[page.lang].number(action.number)} ${titleIn(action, page.lang)}`}
      lead={lead}
    />
    {children}
  </Frame>
);

const Back = ({ page, action }: Omit<Props, "form">) => (
  <LinkButton href={paths[page.lang].action(action.id)} kind="quiet">
    {common[page.lang].cancel}
  </LinkButton>
);

/** Asks at which meeting the council confirmed that an action is done. */
export const ConfirmPage = ({
  page,
  form,
  action,
  meetings,
}: Props & { meetings: readonly Gathering[] }) => {
  const w = words[page.lang];
  return (
    <Asking page={page} action={action} title={w.confirmTitle} lead={w.confirmLead}>
      {meetings.length === 0 ? (
        <Empty action={<Back page={page} action={action} />}>{w.noMeetings}</Empty>
      ) : (
        <Form
          page={page}
          form={form}
          action={paths[page.lang].actionStep(action.id, "confirm")}
          version={action.version}
          labels={{ meetingId: w.confirmMeeting }}
          submit={w.confirmDo}
          secondary={<Back page={page} action={action} />}
        >
          <SelectField
            page={page}
            form={form}
            name="meetingId"
            label={w.confirmMeeting}
            options={meetings.map((one) => ({
              value: one.id,
              label: gatheringName(one, page.lang),
            }))}
            required
          />
        </Form>
      )}
    </Asking>
  );
};

/** Asks why the whole action is withdrawn. */
export const WithdrawPage = ({ page, form, action }: Props) => {
  const w = words[page.lang];
  const reason = common[page.lang].reason;
  return (
    <Asking page={page} action={action} title={w.withdrawTitle} lead={w.withdrawLead}>
      <Form
        page={page}
        form={form}
        action={paths[page.lang].actionStep(action.id, "withdraw")}
        version={action.version}
        labels={{ reason }}
        submit={w.withdrawDo}
        kind="danger"
        secondary={<Back page={page} action={action} />}
      >
        <TextField page={page} form={form} name="reason" label={reason} width="full" required />
      </Form>
    </Asking>
  );
};
