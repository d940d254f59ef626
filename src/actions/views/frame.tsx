import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { DeskLayout } from "../../ui/layout-desk";
import { words } from "../words";

interface Props {
  page: Page;
  title: string;
  /** The action beneath which the page stands. */
  action?: { readonly id: string; readonly number: number } | undefined;
  children: Child;
  last?: Child;
}

/** A page of the joint actions on the desk. */
export const Frame = ({ page, title, action, children, last }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const trail = [
    { href: to.deskActions(), label: w.title },
    ...(action ? [{ href: to.action(action.id), label: w.number(action.number) }] : []),
  ];
  return (
    <DeskLayout page={page} title={title} current="actions" last={last}>
      {title !== w.title && <Breadcrumb page={page} trail={trail} here={title} />}
      {children}
    </DeskLayout>
  );
};
