import type { Stage } from "../../actions/model/stage";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { vocabulary } from "../../words/action";
import { StageChip } from "./stage-chip";

export interface LinkedActionShown {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly titleEn: string;
  readonly stage: Stage;
}

interface Props {
  page: Pick<Page, "lang">;
  actions: readonly LinkedActionShown[];
}

/** The joint actions that something has to do with, each with where it stands. */
export const LinkedActions = ({ page: { lang }, actions }: Props) => (
  <ul class="plain">
    {actions.map((action) => (
      <li>
        <a href={paths[lang].action(action.id)}>
          {vocabulary[lang].number(action.number)}{" "}
          {(lang === "en" && action.titleEn) || action.title}
        </a>{" "}
        <StageChip page={{ lang }} stage={action.stage} />
      </li>
    ))}
  </ul>
);
