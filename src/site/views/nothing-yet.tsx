import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { Empty } from "../../ui/empty";
import { PublicLayout } from "../../ui/layout-public";
import { PageTitle } from "../../ui/page-title";
import type { Council } from "../sight";
import { words } from "../words";

interface Props {
  page: Page;
  council: Council;
  current: "roster" | "charter";
}

/** Where nothing has been published yet: what will be here. */
export const NothingYet = ({ page, council, current }: Props) => {
  const w = words[page.lang];
  const title = w[current];
  return (
    <PublicLayout page={page} title={title} council={council} current={current}>
      <Breadcrumb
        page={page}
        trail={[{ href: paths[page.lang].home(), label: w.home }]}
        here={title}
      />
      <PageTitle title={title} />
      <Empty>{current === "roster" ? w.noRoster : w.noCharter}</Empty>
    </PublicLayout>
  );
};
