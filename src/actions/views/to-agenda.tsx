import { shownDay } from "../../lib/calendar/wareki";
import type { FormState } from "../../lib/form";
import type { Lang } from "../../lib/lang";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { SelectField } from "../../ui/fields/select-field";
import { Button } from "../../ui/button";
import { Section } from "../../ui/section";
import type { Gathering } from "../model/shapes";
import { words as common } from "../words";
import { words } from "../list-words";

interface Props {
  page: Page;
  form: FormState;
  /** The id to which the boxes in the list refer. */
  id: string;
  /** The meetings that take items, the next first. */
  meetings: readonly Gathering[];
}

/** 第17回会議（令和９年１月15日）. */
export const gatheringName = ({ number, day }: Gathering, lang: Lang): string => {
  const w = common[lang];
  const name = number === null ? w.meetingUnnumbered : w.meeting(number);
  if (day === null) return name;
  return lang === "ja" ? `${name}（${shownDay(day, lang)}）` : `${name} (${shownDay(day, lang)})`;
};

/** Puts what is ticked in the list on an agenda, all of it together. */
export const ToAgenda = ({ page, form, id, meetings }: Props) => {
  const w = words[page.lang];
  return (
    <div class="screen-only">
      <Section title={w.toAgenda} id="to-agenda" lead={w.toAgendaLead}>
        <form class="form" id={id} method="post" action={paths[page.lang].actionsToAgenda()}>
          <input type="hidden" name="key" value={page.key} />
          <SelectField
            page={page}
            form={form}
            name="meetingId"
            label={w.where}
            empty={null}
            required
            options={[
              ...meetings.map((one) => ({ value: one.id, label: gatheringName(one, page.lang) })),
              { value: "backlog", label: common[page.lang].backlog },
            ]}
          />
          <div class="actions">
            <Button kind="secondary">{w.toAgenda}</Button>
          </div>
        </form>
      </Section>
    </div>
  );
};
