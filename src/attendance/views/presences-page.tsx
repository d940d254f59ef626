import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Button } from "../../ui/button";
import { FieldGroup } from "../../ui/field-group";
import type { Option } from "../../ui/fields/options";
import { Form } from "../../ui/form";
import { LinkButton } from "../../ui/link-button";
import { Notice } from "../../ui/notice";
import { byTier } from "../../ui/seat-groups";
import { fieldOf, unmarkedIn } from "../forms/presences";
import { allowsProxy } from "../model";
import type { Gathering } from "../model/gathering";
import type { Hindrance } from "../model/hindrance";
import type { SeatLine } from "../model/lines";
import { words as shared } from "../../words/attendance";
import { words } from "../words/forms";
import { words as list } from "../words/page";
import { SeatFields } from "./seat-fields";
import { SeatLayout } from "./seat-layout";

interface Props {
  page: Page;
  gathering: Gathering;
  /** The filled seats. */
  lines: readonly SeatLine[];
  /** Everybody of the 名簿 on that day. */
  people: readonly Option[];
  form: FormState;
  hindrance?: Hindrance | null;
  /** How many seats without a mark were just marked as there, and are not recorded yet. */
  marked?: number;
}

/** Says that seats were marked as there, and that this is not recorded yet. */
const Marked = ({ page, gathering, marked = 0 }: Props) => {
  const w = words[page.lang];
  const status = shared[page.lang].statuses[gathering.there];
  return marked === 0 ? null : (
    <Notice page={page} tone="information" heading={w.restMarked(marked, status)}>
      <p>{w.restMarkedText}</p>
    </Notice>
  );
};

/** The name of each field of each seat, for the error summary. */
const labelsOf = (page: Page, lines: readonly SeatLine[]): Record<string, string> => {
  const w = words[page.lang];
  const named = {
    actual: w.was,
    proxyTitle: w.proxyTitle,
    proxyName: w.proxyName,
    proxyPersonId: w.proxyPerson,
  };
  return Object.fromEntries(
    lines.flatMap((line) =>
      (["actual", "proxyTitle", "proxyName", "proxyPersonId"] as const).map((name) => [
        fieldOf(name, line),
        w.ofSeat(line.post[page.lang], named[name]),
      ]),
    ),
  );
};

const Seats = ({ page, gathering, lines, people, form }: Props) => {
  const mayProxy = allowsProxy(gathering.charter);
  return (
    <>
      {byTier(lines).map(({ tier, seats }) => (
        <FieldGroup legend={list[page.lang].tiers[tier]}>
          {seats.map((line) => (
            <SeatFields page={page} form={form} line={line} people={people} mayProxy={mayProxy} />
          ))}
        </FieldGroup>
      ))}
    </>
  );
};

/** What came to pass at all seats at once, as replied until it is said otherwise. */
export const PresencesPage = (props: Props) => {
  const { page, gathering, lines, form, hindrance = null } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <SeatLayout
      page={page}
      gathering={gathering}
      title={w.presencesTitle}
      lead={w.presencesLead}
      hindrance={hindrance}
    >
      <Marked {...props} />
      <Form
        page={page}
        form={form}
        action={to.presences(gathering.id)}
        labels={labelsOf(page, lines)}
        submit={w.savePresence}
        hint={w.presencesHint}
        secondary={
          <>
            {unmarkedIn(form.typed, lines).length > 0 && (
              <Button kind="secondary" name="mark" value="rest">
                {w.markRest(shared[page.lang].statuses[gathering.there])}
              </Button>
            )}
            <LinkButton href={to.attendance(gathering.id)} kind="quiet">
              {w.back}
            </LinkButton>
          </>
        }
      >
        <Seats {...props} />
      </Form>
    </SeatLayout>
  );
};
