import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { RadioField } from "../../ui/fields/radio-field";
import { Form } from "../../ui/form";
import { LinkButton } from "../../ui/link-button";
import { Notice } from "../../ui/notice";
import { words as shared } from "../../words/attendance";
import { allowsProxy, statuses } from "../model";
import type { Gathering } from "../model/gathering";
import { type Hindrance, isPast } from "../model/hindrance";
import type { SeatLine } from "../model/lines";
import { words } from "../words/forms";
import { words as list } from "../words/page";
import { ProxyFields } from "./proxy-fields";
import { SeatLayout } from "./seat-layout";

interface Props {
  page: Page;
  gathering: Gathering;
  line: SeatLine;
  form: FormState;
  hindrance?: Hindrance | null;
}

/** A seat's answer: 出席, オンライン, 代理 or 欠席. */
export const ReplyPage = ({ page, gathering, line, form, hindrance = null }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const { post, holder, seatId, answer } = line;
  const mayProxy = allowsProxy(gathering.charter);
  const options = statuses
    .filter((status) => status !== "proxy" || mayProxy)
    .map((value) => ({ value, label: shared[page.lang].statuses[value] }));
  return (
    <SeatLayout
      page={page}
      gathering={gathering}
      title={w.replyTitle}
      lead={w.replyLead(post[page.lang], holder ?? list[page.lang].vacant)}
      hindrance={hindrance}
    >
      {isPast(gathering.due, page.now) && (
        <Notice page={page} tone="information" heading={w.replyOnBehalf} />
      )}
      <Form
        page={page}
        form={form}
        action={to.reply(gathering.id, seatId)}
        version={answer?.version ?? 0}
        labels={{ reply: w.replyTitle, proxyTitle: w.proxyTitle, proxyName: w.proxyName }}
        submit={w.sendReply}
        hint={w.replyHint}
        secondary={
          <LinkButton href={to.attendance(gathering.id)} kind="quiet">
            {w.back}
          </LinkButton>
        }
      >
        <RadioField
          page={page}
          form={form}
          name="reply"
          label={w.replyTitle}
          hint={mayProxy ? undefined : w.noProxy}
          options={options}
          required
        />
        {mayProxy && <ProxyFields page={page} form={form} />}
      </Form>
    </SeatLayout>
  );
};
