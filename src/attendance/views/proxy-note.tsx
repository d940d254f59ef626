import type { Page } from "../../lib/page";
import type { SeatLine } from "../model/lines";
import type { Basis } from "../model";
import { words } from "../words/page";

/** （代理：経済産業大臣政務官 ○○ ○○）; the name is left out where only the post is known. */
export const ProxyNote = ({ page, line, basis }: { page: Page; line: SeatLine; basis: Basis }) => {
  const { answer } = line;
  if (answer?.[basis] !== "proxy") return null;
  return <>{words[page.lang].proxyIs(`${answer.proxyTitle} ${answer.proxyName}`.trim())}</>;
};
