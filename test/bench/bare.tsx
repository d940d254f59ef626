import { Hono } from "hono";
import { raw } from "hono/html";
import { accountBehind, keepOpen, sessionBehind } from "../../src/accounts/session-queries";
import { hashOf } from "../../src/accounts/tokens";
import { read } from "../../src/db/read";
import { answerTo } from "../../src/record/form-keys";
import { actors, recordPage } from "../../src/record/queries";

/**
 * The floor: the same one batch, the same rows, in the plainest page that shows them. No policy, no words,
 * no layout, no headers. What the house costs is what lies between this and `/desk/record`.
 */
const bare = new Hono<{ Bindings: { DB: D1Database } }>();

bare.get("/desk/record", async (c) => {
  const hash = hashOf(/session=([^;]+)/.exec(c.req.header("cookie") ?? "")?.[1] ?? "");
  const at = new Date().toISOString();
  const page = await read(c.env.DB, {
    touched: keepOpen(hash, at),
    session: sessionBehind(hash, at),
    answered: answerTo("", accountBehind(hash, at)),
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

export default bare;
