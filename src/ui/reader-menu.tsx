import type { Page, Reader } from "../lib/page";
import { paths } from "../paths";
import { langOf } from "./lang-of";
import { words } from "../words/ui";

/** Who is signed in, what is new for them, and the way out. */
export const ReaderMenu = ({ page, reader }: { page: Page; reader: Reader }) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <ul class="reader">
      <li class="reader-name" lang={langOf(reader.name)}>
        {reader.name}
      </li>
      <li>
        <a href={to.notifications()}>
          {w.notifications}
          {reader.unread > 0 && (
            <>
              {" "}
              <span class="count">{w.unread(String(reader.unread))}</span>
            </>
          )}
        </a>
      </li>
      <li>
        <a href={to.myAccount()}>{w.account}</a>
      </li>
      <li>
        <form method="post" action={to.signOut()}>
          <input type="hidden" name="key" value={page.key} />
          <button class="link" type="submit">
            {w.signOut}
          </button>
        </form>
      </li>
    </ul>
  );
};
