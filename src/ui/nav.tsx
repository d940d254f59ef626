import type { Page } from "../lib/page";
import { words } from "../words/ui";

interface Place {
  name: string;
  href: string;
  label: string;
}

/** The main pages, the present one marked. */
export const Nav = ({
  page,
  places,
  current,
}: {
  page: Page;
  places: readonly Place[];
  current: string | null;
}) => (
  <nav class="nav" aria-label={words[page.lang].mainPages}>
    <ul>
      {places.map((place) => (
        <li>
          <a href={place.href} aria-current={place.name === current ? "page" : undefined}>
            {place.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
