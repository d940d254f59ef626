import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Breadcrumb } from "../../../ui/breadcrumb";
import { DeskLayout } from "../../../ui/layout-desk";
import { PageTitle } from "../../../ui/page-title";
import type { Pillar } from "../../model";
import type { FiscalYear, Scheme } from "../../model/rating";
import { words } from "../words";
import { PillarTable } from "./pillar-table";
import { SchemeTable } from "./scheme-table";
import { YearTable } from "./year-table";
import { words as measureWords } from "../../words";

interface Props {
  page: Page;
  years: readonly FiscalYear[];
  schemes: readonly Scheme[];
  pillars: readonly Pillar[];
}

/** Years, rating schemes and pillars. */
export const SettingsPage = ({ page, years, schemes, pillars }: Props) => {
  const w = words[page.lang];
  const trail = [{ href: paths[page.lang].deskMeasures(), label: measureWords[page.lang].title }];
  return (
    <DeskLayout page={page} title={w.title} current="measures">
      <Breadcrumb page={page} trail={trail} here={w.title} />
      <PageTitle title={w.title} lead={w.lead} />
      <YearTable page={page} years={years} schemes={schemes} />
      <SchemeTable page={page} schemes={schemes} />
      <PillarTable page={page} pillars={pillars} />
    </DeskLayout>
  );
};
