import type { Page } from "../../lib/page";
import { words } from "../../words/ui";
import { Difference } from "../diff";
import type { Wiring } from "./wiring";

interface Props {
  page: Page;
  wired: Wiring;
  /** How a value is shown, where it is not its own words; then no difference is drawn. */
  shown?: ((value: string) => string) | undefined;
}

/** What another person saved, beneath what was typed here. */
export const StoredText = ({ page, wired, shown }: Props) => {
  const w = words[page.lang];
  if (wired.stored === null || wired.storedId === null) return null;
  const text = shown ? shown(wired.stored) : wired.stored;
  return (
    <div class="stored" id={wired.storedId}>
      <p class="stored-heading">{w.stored}</p>
      <p class="stored-text">{text === "" ? w.storedEmpty : text}</p>
      {!shown && wired.stored !== "" && wired.typed !== "" && (
        <>
          <p class="stored-heading">{w.difference}</p>
          <Difference page={page} before={wired.stored} after={wired.typed} />
        </>
      )}
    </div>
  );
};
