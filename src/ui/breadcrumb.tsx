import type { Page } from "../lib/page";
import { langOf } from "./lang-of";
import { words } from "../words/ui";

interface Props {
  page: Page;
  /** The pages above this one, from the top. */
  trail: readonly { href: string; label: string }[];
  /** This page's own name. */
  here: string;
}

/** Where this page stands. */
export const Breadcrumb = ({ page, trail, here }: Props) => (
  <nav class="breadcrumb" aria-label={words[page.lang].whereAmI}>
    <ol>
      {trail.map((step) => (
        <li>
          <a href={step.href} lang={langOf(step.label)}>
            {step.label}
          </a>
        </li>
      ))}
      <li aria-current="page" lang={langOf(here)}>
        {here}
      </li>
    </ol>
  </nav>
);
