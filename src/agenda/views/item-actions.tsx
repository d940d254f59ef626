import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import { Section } from "../../ui/section";
import { words } from "../action-words";
import type { AgendaItem } from "../model";

/** A joint action that has to do with an item. */
export interface ItemAction {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly titleEn: string;
}

interface Props {
  page: Page;
  item: Pick<AgendaItem, "id">;
  actions: readonly ItemAction[];
  mayRaise: boolean;
}

/** The joint actions of an item, and the way to raise one; nothing where there is neither. */
export const ItemActions = ({ page, item, actions, mayRaise }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  if (actions.length === 0 && !mayRaise) return null;
  return (
    <Section title={w.title} id="actions">
      {actions.length > 0 && (
        <ul class="plain">
          {actions.map(({ id, number, title, titleEn }) => (
            <li>
              <a href={to.action(id)}>
                {w.number(number)} {(page.lang === "en" && titleEn) || title}
              </a>
            </li>
          ))}
        </ul>
      )}
      {mayRaise && (
        <p class="actions screen-only">
          <LinkButton href={to.newAction(item.id)}>{w.raise}</LinkButton>
        </p>
      )}
    </Section>
  );
};
