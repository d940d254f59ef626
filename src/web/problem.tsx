import { paths } from "../paths";
import type { Typed } from "../lib/form";
import type { Page } from "../lib/page";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { Section } from "../ui/section";
import { DeskLayout } from "../ui/layout-desk";
import { PublicLayout } from "../ui/layout-public";
import { stopActions } from "../words/stops";

interface Props {
  readonly page: Page;
  readonly title: string;
  readonly what: string;
  readonly next: string;
  readonly reference?: string;
  /** A form to send once more, with everything as it was typed. */
  readonly again?: {
    readonly action: string;
    readonly label: string;
    readonly typed: Typed;
    /** Draws nothing where nothing was typed. */
    readonly onlyWithText: boolean;
  };
  readonly signIn?: boolean;
}

/** Never sent back to the page: they are typed anew. */
const secretNames = new Set(["password", "repeated", "current"]);
/** Whether somebody wrote it: what was ticked or chosen is sent as a name that tells a reader nothing. */
const isWritten = (value: string): boolean => !/^[a-z\d,_-]*$/.test(value);
const unseenNames = new Set(["key", "version", "order", "seal", "aim", "back"]);

const Again = ({ page, again }: { page: Page; again: NonNullable<Props["again"]> }) => {
  const sent = Object.entries(again.typed).filter(([name]) => !secretNames.has(name));
  const seen = sent.filter(([name, value]) => !unseenNames.has(name) && isWritten(value));
  if (seen.length === 0 && again.onlyWithText) return null;
  return (
    <form method="post" action={again.action}>
      {sent.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {seen.length > 0 && (
        <Section title={stopActions[page.lang].typed}>
          <ul>
            {seen.map(([, value]) => (
              <li class="typed">{value}</li>
            ))}
          </ul>
        </Section>
      )}
      <div class="actions">
        <Button kind="secondary">{again.label}</Button>
      </div>
    </form>
  );
};

/** The first sentence of a text, and all that follows it. */
function parted(text: string): readonly [first: string, rest: string] {
  const end = text.search(/(?<=。|\. )(?=.)/s);
  return end < 0 ? [text, ""] : [text.slice(0, end), text.slice(end)];
}

/** What happened, why, and what to do next. Keeps what was typed. */
export const Problem = ({ page, title, what, next, reference, again, signIn }: Props) => {
  const w = stopActions[page.lang];
  const to = paths[page.lang];
  const [happened, why] = parted(what);
  const body = (
    <>
      <h1>{title}</h1>
      <Notice page={page} tone="error" heading={happened.trim()}>
        {why && <p>{why}</p>}
        <p>{next}</p>
      </Notice>
      {reference && (
        <p>
          {w.reference}: <code>{reference}</code>
        </p>
      )}
      {signIn && (
        <p>
          <a href={to.signIn()} target="_blank" rel="noopener">
            {w.signIn}
          </a>
        </p>
      )}
      {again && <Again page={page} again={again} />}
      <p>{page.reader ? <a href={to.desk()}>{w.desk}</a> : <a href={to.home()}>{w.home}</a>}</p>
    </>
  );
  return page.reader ? (
    <DeskLayout page={page} title={title} current={null}>
      {body}
    </DeskLayout>
  ) : (
    <PublicLayout page={page} title={title}>
      {body}
    </PublicLayout>
  );
};
