import { langOf } from "../lang-of";
import { linkLines } from "./link-lines";

/** Links of a sheet, one a line. */
export const Links = ({ text }: { text: string }) => (
  <ul class="plain">
    {linkLines(text).map(({ title, href }) => (
      <li lang={langOf(title)}>
        {href === null ? (
          title
        ) : (
          <a href={href} rel="noopener noreferrer">
            {title}
          </a>
        )}
      </li>
    ))}
  </ul>
);
