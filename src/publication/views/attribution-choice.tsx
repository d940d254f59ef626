import type { Page } from "../../lib/page";
import { attributionChoices } from "../content/attribution";
import type { MinutesContent } from "../content/minutes";
import { Section } from "../../ui/section";
import { words } from "../prepare-words";

interface Props {
  page: Page;
  chosen: MinutesContent["attribution"];
  /** Where the same is prepared. */
  path: string;
}

/** How far the document names who spoke: each choice shows the page as it would be. */
export const AttributionChoice = ({ page, chosen, path }: Props) => {
  const w = words[page.lang];
  return (
    <Section title={w.attribution} lead={w.attributionLead}>
      <nav class="contents" aria-label={w.attribution}>
        <ul>
          {attributionChoices.map((one) => (
            <li>
              <a
                href={`${path}?attribution=${one}`}
                aria-current={one === chosen ? "true" : undefined}
              >
                {w.attributions[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </Section>
  );
};
