import { instantOf } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import type { Task } from "../../ui/tasks";
import { words } from "../action-words";
import { withDue } from "./with-due";

interface Named {
  readonly number: number;
  readonly title: string;
  readonly titleEn: string;
}

interface PartDue extends Named {
  readonly actionId: string;
  readonly partId: string;
  readonly ministry: string;
  readonly ministryEn: string;
  readonly due: string | null;
  readonly isDrafted: boolean;
}

const nameOf = (page: Page, { number, title, titleEn }: Named): string =>
  `${words[page.lang].number(number)} ${(page.lang === "en" && titleEn) || title}`;

/** A part to report, or a draft of one to approve. */
export const partTask = (page: Page, part: PartDue): Task => {
  const w = words[page.lang];
  const name = nameOf(page, part);
  return {
    title: part.isDrafted ? w.approve(name) : w.report(name),
    href: paths[page.lang].part(part.actionId, part.partId),
    about: w.about((page.lang === "en" && part.ministryEn) || part.ministry),
    ...withDue(page, part.due === null ? null : instantOf(part.due, "23:59")),
  };
};

/** An action that waits for the council's confirmation. */
export const confirmTask = (page: Page, action: Named & { readonly id: string }): Task => ({
  title: words[page.lang].confirm(nameOf(page, action)),
  href: paths[page.lang].action(action.id),
  about: words[page.lang].confirmAbout,
});
