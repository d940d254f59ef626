import type { Page } from "../../lib/page";
import { type Kind, isPresented } from "../model";
import { words } from "../page-words";

interface Props {
  page: Page;
  kind: Kind;
  /** Empty while nobody is named. */
  presenter: string;
}

/** Who presents an item, or that nobody is named yet; nothing where nobody has to be. */
export const PresenterName = ({ page, kind, presenter }: Props) =>
  presenter !== "" || isPresented(kind) ? (
    <span>{presenter || words[page.lang].noPresenter}</span>
  ) : null;
