import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { DeskLayout } from "../../ui/layout-desk";
import { words } from "../words";

interface Props {
  page: Page;
  title: string;
  /** The measure beneath which the page stands. */
  measure?: { readonly id: string; readonly code: string } | undefined;
  children: Child;
  aside?: Child;
  last?: Child;
}

/** A page of the measures on the desk. */
export const Frame = ({ page, title, measure, children, aside, last }: Props) => {
  const to = paths[page.lang];
  const trail = [
    { href: to.deskMeasures(), label: words[page.lang].title },
    ...(measure ? [{ href: to.measure(measure.id), label: measure.code }] : []),
  ];
  return (
    <DeskLayout page={page} title={title} current="measures" aside={aside} last={last}>
      <Breadcrumb page={page} trail={trail} here={title} />
      {children}
    </DeskLayout>
  );
};
