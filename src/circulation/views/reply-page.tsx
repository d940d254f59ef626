import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { ProseField } from "../../ui/fields/prose-field";
import { RadioField } from "../../ui/fields/radio-field";
import { Form } from "../../ui/form";
import { words } from "../form-words";
import { type Answer, type Capacity, answers } from "../model";
import type { SeatLine } from "../model/lines";
import type { CirculationSheet } from "../model/sheet";
import type { Hindrance } from "../model/stage";
import { words as board } from "../page-words";
import { vocabulary } from "../words";
import { BackLink } from "./back-link";
import { Facts } from "./facts";
import { Frame } from "./frame";
import { Matter } from "./matter";

interface Props {
  page: Page;
  sheet: CirculationSheet;
  line: SeatLine;
  form: FormState;
  hindrance: Hindrance | null;
  capacity: Capacity;
}

const ReplyForm = ({ page, sheet, line, form, capacity }: Omit<Props, "hindrance">) => {
  const w = words[page.lang];
  const hints: Partial<Record<Answer, string>> = {
    opinion: w.opinionHint,
    agreed_as_amended: w.amendedHint,
  };
  return (
    <Form
      page={page}
      form={form}
      action={paths[page.lang].circulationReply(sheet.meeting.id, line.seatId)}
      version={line.reply?.version ?? 0}
      labels={{ reply: w.reply, opinion: w.opinion }}
      submit={capacity === "secretariat" ? w.recordDo : w.replyDo}
      hint={w.replyHint}
      secondary={<BackLink page={page} meetingId={sheet.meeting.id} />}
    >
      <RadioField
        page={page}
        form={form}
        name="reply"
        label={w.reply}
        options={answers.map((value) => ({
          value,
          label: vocabulary[page.lang].answers[value],
          hint: hints[value],
        }))}
        required
      />
      <ProseField
        page={page}
        form={form}
        name="opinion"
        label={w.opinion}
        hint={w.opinionFieldHint}
        conditional
      />
    </Form>
  );
};

/** A seat's reply: 異議なし, 意見あり or 修正の上了承. */
export const ReplyPage = ({ hindrance, ...props }: Props) => {
  const { page, sheet, line, capacity } = props;
  const w = words[page.lang];
  const holder = line.holder ?? board[page.lang].vacant;
  const lead = capacity === "secretariat" ? w.recordLead : w.replyLead;
  return (
    <Frame
      page={page}
      sheet={sheet}
      title={w.replyTitle}
      lead={lead(line.post[page.lang], holder)}
      hindrance={hindrance}
    >
      <Facts page={page} sheet={sheet} line={line} />
      <Matter page={page} sheet={sheet} />
      <ReplyForm {...props} />
    </Frame>
  );
};
