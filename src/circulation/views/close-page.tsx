import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { DayField } from "../../ui/fields/day-field";
import { ProseField } from "../../ui/fields/prose-field";
import { RadioField } from "../../ui/fields/radio-field";
import { Form } from "../../ui/form";
import { Notice } from "../../ui/notice";
import { words } from "../form-words";
import { type Circulation, type Result, results } from "../model";
import { owesReply } from "../model/lines";
import type { CirculationSheet } from "../model/sheet";
import type { Hindrance } from "../model/stage";
import { vocabulary } from "../words";
import { BackLink } from "./back-link";
import { Frame } from "./frame";
import { Opinions } from "./opinions";

interface Props {
  page: Page;
  sheet: CirculationSheet;
  circulation: Circulation;
  form: FormState;
  hindrance: Hindrance | null;
}

/** What silence means for those who have not replied. */
const Silence = ({ page, sheet, circulation }: Props) => {
  const w = words[page.lang];
  const silent = sheet.lines.filter(owesReply).length;
  if (silent === 0) return null;
  return (
    <Notice
      page={page}
      tone="information"
      heading={circulation.silenceIsConsent ? w.deemedNotice(silent) : w.onlyNotDecided}
    />
  );
};

const CloseForm = ({ page, sheet, circulation, form }: Props) => {
  const w = words[page.lang];
  const hints: Record<Result, string> = {
    decided: w.decidedHint,
    amended: w.resultAmendedHint,
    not_decided: w.notDecidedHint,
  };
  return (
    <Form
      page={page}
      form={form}
      action={paths[page.lang].circulationStep(sheet.meeting.id, "close")}
      version={circulation.version}
      labels={{ result: w.result, decidedOn: w.decidedOn, note: w.note }}
      submit={w.closeDo}
      secondary={<BackLink page={page} meetingId={sheet.meeting.id} />}
    >
      <RadioField
        page={page}
        form={form}
        name="result"
        label={w.result}
        options={results.map((value) => ({
          value,
          label: vocabulary[page.lang].results[value],
          hint: hints[value],
        }))}
        required
      />
      <DayField page={page} form={form} name="decidedOn" label={w.decidedOn} required />
      <ProseField
        page={page}
        form={form}
        name="note"
        label={w.note}
        hint={w.noteHint}
        conditional
      />
    </Form>
  );
};

/** The end of a circulation: what came of it, on which day, and what became of the opinions. */
export const ClosePage = (props: Props) => {
  const { page, sheet, hindrance } = props;
  const w = words[page.lang];
  return (
    <Frame page={page} sheet={sheet} title={w.closeTitle} lead={w.closeLead} hindrance={hindrance}>
      <Silence {...props} />
      <Opinions page={page} lines={sheet.lines} heading={<h2>{w.opinions}</h2>} />
      <CloseForm {...props} />
    </Frame>
  );
};
