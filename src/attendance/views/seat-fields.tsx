import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { HiddenField } from "../../ui/fields/hidden-field";
import type { Option } from "../../ui/fields/options";
import { RadioField } from "../../ui/fields/radio-field";
import { SelectField } from "../../ui/fields/select-field";
import { TextField } from "../../ui/fields/text-field";
import { words as shared } from "../../words/attendance";
import { fieldOf } from "../forms/presences";
import { statuses } from "../model";
import type { SeatLine } from "../model/lines";
import { words } from "../words/forms";

interface Props {
  page: Page;
  form: FormState;
  line: SeatLine;
  people: readonly Option[];
  mayProxy: boolean;
}

/** What was replied, and whether what came to pass is recorded. */
const standingOf = (page: Page, { answer }: SeatLine): string => {
  const w = words[page.lang];
  const { statuses: names, unknown } = shared[page.lang];
  const reply = w.replied(answer?.reply ? names[answer.reply] : unknown.reply);
  return answer?.actual ? `${w.recorded}${w.between}${reply}` : reply;
};

const Proxy = ({ page, form, line, people }: Props) => {
  const w = words[page.lang];
  const field = { page, form, conditional: true };
  return (
    <div class="presence-proxy">
      <TextField {...field} name={fieldOf("proxyTitle", line)} label={w.proxyTitle} width="full" />
      <TextField {...field} name={fieldOf("proxyName", line)} label={w.proxyName} />
      <SelectField
        {...field}
        name={fieldOf("proxyPersonId", line)}
        label={w.proxyPerson}
        hint={w.proxyPersonHint}
        options={people}
        empty={w.notOnRoster}
      />
    </div>
  );
};

/** One seat among all: how it came, and where a proxy did, who. */
export const SeatFields = (props: Props) => {
  const { page, form, line, mayProxy } = props;
  return (
    <div class="presence" id={`seat-${line.seatId}`}>
      <HiddenField form={form} name={fieldOf("version", line)} />
      <RadioField
        page={page}
        form={form}
        name={fieldOf("actual", line)}
        label={words[page.lang].seatOf(line.post[page.lang], line.holder ?? "")}
        hint={standingOf(page, line)}
        options={statuses
          .filter((status) => status !== "proxy" || mayProxy)
          .map((value) => ({ value, label: shared[page.lang].statuses[value] }))}
        conditional
      />
      {mayProxy && <Proxy {...props} />}
    </div>
  );
};
