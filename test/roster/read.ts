import { expect } from "vitest";

/** The page's text without its tags, spaces between tags dropped. */
export const textOf = async (answer: Response): Promise<string> =>
  (await answer.text()).replaceAll(/<[^>]*>/g, "").replaceAll(/\s*\n\s*/g, "");

/** The message beside a field. */
export const faultOf = (html: string, name: string): string => {
  const found = new RegExp(`id="field-${name}-error"[^>]*>(.*?)</p>`, "s").exec(html)?.[1] ?? "";
  return found.replaceAll(/<[^>]*>/g, "");
};

/** The value of a hidden or text field in a page. */
export const valueOf = (html: string, name: string): string =>
  (
    new RegExp(`<input[^>]*name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ??
    new RegExp(`<input[^>]*value="([^"]*)"[^>]*name="${name}"`).exec(html)?.[1] ??
    ""
  )
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");

/** That the answer leads on; gives where to. */
export const location = (answer: Response): string => {
  expect(answer.status).toBe(303);
  return answer.headers.get("location") ?? "";
};
