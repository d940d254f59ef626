import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { ActionButton } from "../../../ui/action-button";
import { Table } from "../../../ui/data-table";
import { Empty } from "../../../ui/empty";
import { LinkButton } from "../../../ui/link-button";
import { Section } from "../../../ui/section";
import type { Pillar } from "../../model";
import { words } from "../words";

interface Props {
  page: Page;
  pillars: readonly Pillar[];
}

interface MoveProps {
  page: Page;
  pillar: Pillar;
  to: "up" | "down";
}

const Move = ({ page, pillar, to }: MoveProps) => {
  const w = words[page.lang];
  const name = (page.lang === "en" && pillar.nameEn) || pillar.name;
  return (
    <ActionButton
      page={page}
      action={paths[page.lang].pillarMove(pillar.id)}
      version={pillar.version}
      values={{ to }}
      label={to === "up" ? w.upHeard(name) : w.downHeard(name)}
    >
      {w[to]}
    </ActionButton>
  );
};

/** The 柱 in their order. */
export const PillarTable = ({ page, pillars }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <Section title={w.pillars} lead={w.pillarsLead}>
      {pillars.length === 0 ? (
        <Empty>{w.pillarsNone}</Empty>
      ) : (
        <Table caption={w.pillars} captionHidden stacks>
          <thead>
            <tr>
              <th scope="col">{w.pillar}</th>
              <th scope="col">{w.order}</th>
            </tr>
          </thead>
          <tbody>
            {pillars.map((pillar, i) => (
              <tr>
                <th scope="row">
                  <a href={to.pillar(pillar.id)}>
                    {(page.lang === "en" && pillar.nameEn) || pillar.name}
                  </a>
                </th>
                <td data-label={w.order}>
                  <div class="actions">
                    {i > 0 && <Move page={page} pillar={pillar} to="up" />}
                    {i < pillars.length - 1 && <Move page={page} pillar={pillar} to="down" />}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <p class="actions">
        <LinkButton href={to.newPillar()}>{w.addPillar}</LinkButton>
      </p>
    </Section>
  );
};
