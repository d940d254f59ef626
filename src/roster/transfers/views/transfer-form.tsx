import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Button } from "../../../ui/button";
import { DayField } from "../../../ui/fields/day-field";
import { Form } from "../../../ui/form";
import { PageTitle } from "../../../ui/page-title";
import type { Person } from "../../people/model";
import type { PostListing } from "../../posts/model";
import { postOptions } from "../../posts/present";
import { Frame } from "../../views/frame";
import { fieldOf, rowsIn } from "../forms";
import { words } from "../words";
import { Row } from "./row";

interface Props {
  page: Page;
  form: FormState;
  posts: readonly PostListing[];
  /** Names to offer while somebody types. */
  familiar: readonly Person[];
}

const names = "familiar-names";

const labelsOf = (page: Page, rows: number): Record<string, string> => {
  const w = words[page.lang];
  const fields = ["post", "kind", "name", "reading", "until"] as const;
  const labels = Array.from({ length: rows }, (_, row) =>
    fields.map((name) => [fieldOf(row, name), `${w.row(row + 1)} ${w[name]}`] as const),
  );
  return { day: w.day, ...Object.fromEntries(labels.flat()) };
};

/** Asks for the day of a transfer and its lines. */
export const TransferForm = ({ page, form, posts, familiar }: Props) => {
  const w = words[page.lang];
  const rows = rowsIn(form.typed);
  const options = postOptions(posts, page.lang);
  return (
    <Frame page={page} title={w.title}>
      <PageTitle title={w.title} lead={w.lead} />
      <Form
        page={page}
        form={form}
        action={paths[page.lang].transfers()}
        labels={labelsOf(page, rows)}
        submit={w.check}
        hint={w.checkHint}
        secondary={
          <Button kind="secondary" name="more" value="yes">
            {w.more}
          </Button>
        }
      >
        <input type="hidden" name="rows" value={rows} />
        <DayField page={page} form={form} name="day" label={w.day} hint={w.dayHint} required />
        {Array.from({ length: rows }, (_, row) => (
          <Row page={page} form={form} row={row} posts={options} names={names} />
        ))}
        <datalist id={names}>
          {familiar.map((person) => (
            <option value={person.displayName}>{person.reading}</option>
          ))}
        </datalist>
      </Form>
    </Frame>
  );
};
