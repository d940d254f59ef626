import { blank } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Button } from "../../../ui/button";
import { TextField } from "../../../ui/fields/text-field";
import { words } from "../words";

/** Finds people by how their ふりがな begins. */
export const FindForm = ({ page, prefix }: { page: Page; prefix: string }) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <search class="screen-only">
      <form class="filters" method="get" action={to.people()} aria-label={w.findForm}>
        <div class="filters-row">
          <TextField
            page={page}
            form={blank({ reading: prefix })}
            name="reading"
            label={w.find}
            hint={w.findHint}
            type="search"
          />
          <Button kind="secondary">{w.search}</Button>
          {prefix !== "" && <a href={to.people()}>{w.clear}</a>}
        </div>
      </form>
    </search>
  );
};
