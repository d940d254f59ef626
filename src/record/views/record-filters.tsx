import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Filter } from "../../ui/filter";
import { Filters } from "../../ui/filters";
import { choices } from "../model";
import { words } from "../words";

/** Somebody to filter by. */
export interface Actor {
  readonly id: string;
  readonly name: string;
}

interface Props {
  page: Page;
  kind: string;
  who: string;
  actors: readonly Actor[];
  /** How many entries are shown. */
  count: number;
}

/** What to read of the record: which kind of event, and whom it has to do with. */
export const RecordFilters = ({ page, kind, who, actors, count }: Props) => {
  const w = words[page.lang];
  const whole = paths[page.lang].deskRecord();
  return (
    <Filters page={page} action={whole} count={count} clear={kind || who ? whole : null}>
      <Filter
        name="kind"
        label={w.kind}
        value={kind}
        options={choices.map((value) => ({ value, label: w.kinds[value] }))}
      />
      <Filter
        name="who"
        label={w.concerned}
        value={who}
        options={[
          { value: "", label: w.all },
          ...actors.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </Filters>
  );
};
