import { type Context, Hono } from "hono";
import { raw } from "hono/html";
import { accountBehind, keepOpen, sessionBehind } from "../../src/accounts/session-queries";
import { hashOf } from "../../src/accounts/tokens";
import { read } from "../../src/db/read";
import { reviewOf } from "../../src/minutes/confirmation/review-queries";
import { sheetOf } from "../../src/minutes/queries";
import { answerTo } from "../../src/record/form-keys";
import { actors, recordPage } from "../../src/record/queries";

/**
 * The floor: the same one batch, the same rows, in the plainest page that shows them. No policy, no words,
 * no layout, no headers. What the house costs is what lies between this and `/desk/record`.
 */
const bare = new Hono<{ Bindings: { DB: D1Database } }>();

const asked = (c: Context) => ({
  hash: hashOf(/session=([^;]+)/.exec(c.req.header("cookie") ?? "")?.[1] ?? ""),
  at: new Date().toISOString(),
});

const kernel = (hash: string, at: string) => ({
  touched: keepOpen(hash, at),
  session: sessionBehind(hash, at),
  answered: answerTo("", accountBehind(hash, at)),
});

bare.get("/desk/record", async (c) => {
  const { hash, at } = asked(c);
  const page = await read(c.env.DB, {
    ...kernel(hash, at),
    rows: recordPage({ kind: "", accountId: "", before: null, after: null }),
    people: actors(),
  });
  if (!page.session) return c.text("", 401);
  return c.html(
    <>
      {raw("<!doctype html>")}
      <html lang="ja">
        <head>
          <title>記録</title>
        </head>
        <body>
          <select name="who">
            {page.people.map((one) => (
              <option value={one.id}>{one.name}</option>
            ))}
          </select>
          <table>
            <tbody>
              {page.rows.slice(0, 50).map((row) => (
                <tr>
                  <th scope="row">
                    <time datetime={row.at}>{row.at.slice(0, 16)}</time>
                  </th>
                  <td>{row.actor}</td>
                  <td>{row.detail}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </body>
      </html>
    </>,
  );
});

/** Under `/desk/meetings/…/minutes/draft`: who spoke and what, as stored, one after another. */
bare.get("/desk/meetings/:id/minutes/draft", async (c) => {
  const { hash, at } = asked(c);
  const me = accountBehind(hash, at);
  const page = await read(c.env.DB, {
    ...kernel(hash, at),
    ...sheetOf(c.req.param("id"), me),
  });
  if (!page.session) return c.text("", 401);
  const posts = new Map(page.tenures.map(({ seatId, postName }) => [seatId, postName]));
  return c.html(
    <>
      {raw("<!doctype html>")}
      <html lang="ja">
        <head>
          <title>議事録</title>
        </head>
        <body>
          <ol>
            {page.remarks.map((remark) => (
              <li id={remark.id}>
                <p>{posts.get(remark.seatId ?? "")}</p>
                <p>{remark.text}</p>
                <a href={`remarks/${remark.id}`}>直す</a>
              </li>
            ))}
          </ol>
        </body>
      </html>
    </>,
  );
});

/** Under `/desk/meetings/…/minutes/confirm`: the same with how each stands with its speaker. */
bare.get("/desk/meetings/:id/minutes/confirm", async (c) => {
  const { hash, at } = asked(c);
  const me = accountBehind(hash, at);
  const page = await read(c.env.DB, {
    ...kernel(hash, at),
    ...reviewOf(c.req.param("id"), me, at.slice(0, 10), []),
  });
  if (!page.session) return c.text("", 401);
  const posts = new Map(page.tenures.map(({ seatId, postName }) => [seatId, postName]));
  const states = new Map(page.asked.map(({ id, state }) => [id, state]));
  return c.html(
    <>
      {raw("<!doctype html>")}
      <html lang="ja">
        <head>
          <title>議事録案の確認</title>
        </head>
        <body>
          <ol>
            {page.remarks.map((remark) => (
              <li id={remark.id}>
                <p>{posts.get(remark.seatId ?? "")}</p>
                <p>{remark.text}</p>
                <p>{states.get(remark.id)}</p>
              </li>
            ))}
          </ol>
        </body>
      </html>
    </>,
  );
});

export default bare;
