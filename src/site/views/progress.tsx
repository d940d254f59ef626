import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { statusNames } from "../../publication/content/listing";
import type { ListedCount } from "../../publication/queries/listed-queries";
import { statusShares } from "../../ui/measure/status-shares";
import { ShareBar } from "../../ui/share-bar";
import { queryOf } from "../listed-query";
import { words } from "../listed-words";

interface Props {
  page: Page;
  counts: readonly ListedCount[];
}

/** How many published measures of each ministry are in which status, in 建制順. */
export const Progress = ({ page, counts }: Props) => {
  const { lang } = page;
  const w = words[lang];
  const to = paths[lang];
  const ministries = [...Map.groupBy(counts, ({ leadId }) => leadId)];
  const rows = ministries.map(([leadId, group]) => ({
    title: group[0]
      ? (lang === "en" && group[0].facts.lead.nameEn) || group[0].facts.lead.name
      : leadId,
    href: to.publicMeasures(queryOf({ lead: leadId })),
    counts: statusNames.map((status) =>
      group.filter((one) => one.status === status).reduce((sum, { count }) => sum + count, 0),
    ),
  }));
  return (
    <ShareBar
      page={page}
      caption={w.progress}
      captionHidden
      corner={w.ministry}
      states={statusShares(lang)}
      rows={rows}
    />
  );
};
