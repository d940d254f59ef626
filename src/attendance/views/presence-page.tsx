import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { FieldGroup } from "../../ui/field-group";
import type { Option } from "../../ui/fields/options";
import { RadioField } from "../../ui/fields/radio-field";
import { SelectField } from "../../ui/fields/select-field";
import { TickField } from "../../ui/fields/tick-field";
import { TimeField } from "../../ui/fields/time-field";
import { Form } from "../../ui/form";
import { LinkButton } from "../../ui/link-button";
import { words as shared } from "../../words/attendance";
import { awayName, presenceChoices } from "../forms";
import { allowsProxy } from "../model";
import type { Gathering } from "../model/gathering";
import type { Hindrance } from "../model/hindrance";
import type { SeatLine } from "../model/lines";
import { words } from "../words/forms";
import { words as list } from "../words/page";
import { ProxyFields } from "./proxy-fields";
import { SeatLayout } from "./seat-layout";

interface Props {
  page: Page;
  gathering: Gathering;
  line: SeatLine;
  items: readonly { readonly id: string; readonly title: string }[];
  /** Everybody of the 名簿 on that day. */
  people: readonly Option[];
  form: FormState;
  hindrance?: Hindrance | null;
}

const Times = ({ page, form }: Pick<Props, "page" | "form">) => {
  const w = words[page.lang];
  return (
    <FieldGroup legend={w.times} hint={w.timesHint}>
      <TimeField page={page} form={form} name="arrived" label={w.arrived} />
      <TimeField page={page} form={form} name="departed" label={w.departed} />
    </FieldGroup>
  );
};

const AwayItems = ({ page, form, items }: Pick<Props, "page" | "form" | "items">) => {
  const w = words[page.lang];
  return items.length === 0 ? null : (
    <FieldGroup legend={w.awayItems} hint={w.awayItemsHint}>
      {items.map(({ id, title }, index) => (
        <TickField page={page} form={form} name={awayName(id)} label={`${index + 1}　${title}`} />
      ))}
    </FieldGroup>
  );
};

/** What came to pass at a seat, with the items it was away for. */
export const PresencePage = (props: Props) => {
  const { page, gathering, line, people, form, hindrance = null } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const mayProxy = allowsProxy(gathering.charter);
  const labels = { ...shared[page.lang].statuses, unrecorded: w.unrecorded };
  const options = presenceChoices
    .filter((choice) => choice !== "proxy" || mayProxy)
    .map((value) => ({ value, label: labels[value] }));
  return (
    <SeatLayout
      page={page}
      gathering={gathering}
      title={w.presenceTitle}
      lead={w.presenceLead(line.post[page.lang], line.holder ?? list[page.lang].vacant)}
      hindrance={hindrance}
    >
      <Form
        page={page}
        form={form}
        action={to.presence(gathering.id, line.seatId)}
        version={line.answer?.version ?? 0}
        labels={{
          actual: w.was,
          proxyTitle: w.proxyTitle,
          proxyName: w.proxyName,
          proxyPersonId: w.proxyPerson,
          arrived: w.arrived,
          departed: w.departed,
        }}
        submit={w.savePresence}
        hint={w.presenceHint}
        secondary={
          <LinkButton href={to.attendance(gathering.id)} kind="quiet">
            {w.back}
          </LinkButton>
        }
      >
        <RadioField
          page={page}
          form={form}
          name="actual"
          label={w.was}
          options={options}
          required
        />
        {mayProxy && (
          <>
            <ProxyFields page={page} form={form} />
            <SelectField
              page={page}
              form={form}
              name="proxyPersonId"
              label={w.proxyPerson}
              hint={w.proxyPersonHint}
              options={people}
              empty={w.notOnRoster}
            />
          </>
        )}
        <Times page={page} form={form} />
        <AwayItems {...props} />
      </Form>
    </SeatLayout>
  );
};
