import type { Page } from "../lib/page";
import { words } from "../words/ui";

interface Props {
  page: Page;
  site: string;
  links: readonly { href: string; label: string }[];
}

/** The foot of every page. */
export const FootLinks = ({ page, site, links }: Props) => (
  <footer class="foot">
    <nav aria-label={words[page.lang].footer}>
      <ul>
        {links.map((link) => (
          <li>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
    </nav>
    <p>{site}</p>
  </footer>
);
