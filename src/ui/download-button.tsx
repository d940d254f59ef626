import type { Child } from "hono/jsx";
import type { Page } from "../lib/page";
import { words } from "../words/ui";

interface Props {
  page: Page;
  href: string;
  children: Child;
}

/** A link to a large file; with script it says how much of it has come. */
export const DownloadButton = ({ page, href, children }: Props) => {
  const w = words[page.lang];
  return (
    <span class="download">
      <a
        class="button button-secondary"
        href={href}
        download
        data-download={w.downloading}
        data-downloaded={w.downloaded}
        data-download-failed={w.downloadFailed}
      >
        {children}
      </a>
      <output class="download-said" />
    </span>
  );
};
