import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { DeskLayout } from "../../ui/layout-desk";
import { words } from "../words";

interface Props {
  page: Page;
  title: string;
  /** The pages between the 名簿 and this one. */
  trail?: readonly { href: string; label: string }[] | undefined;
  children: Child;
  aside?: Child;
}

/** A page beneath the 名簿. */
export const Frame = ({ page, title, trail = [], children, aside }: Props) => {
  const top = { href: paths[page.lang].deskRoster(), label: words[page.lang].roster };
  return (
    <DeskLayout page={page} title={title} current="roster" aside={aside}>
      <Breadcrumb page={page} trail={[top, ...trail]} here={title} />
      {children}
    </DeskLayout>
  );
};
