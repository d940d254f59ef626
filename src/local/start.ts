import { whenAbandoned } from "./abandoned.ts";
import { build } from "./build.ts";
import { withDatabase } from "./database.ts";
import { greeting } from "./greeting.ts";
import { migrate } from "./migrate.ts";
import { placeOf, prepare } from "./place.ts";
import { isFree, taken, wishOf } from "./port.ts";
import { type DemoAccount, loadSample } from "./sample.ts";
import { keepSecrets } from "./secrets.ts";
import { answers, serve } from "./serve.ts";

/** The cron fires by itself in production only; here somebody has to call, and nobody likes to wait. */
const cronEvery = 300_000;

/** One process tree, from an empty folder to a council that answers. Needs no login and no network. */
async function start(): Promise<void> {
  const { port, state, reset } = wishOf(process.argv.slice(2), process.env["PORT"]);
  if (!(await isFree(port))) throw new Error(taken(port));
  const place = placeOf(state);
  prepare(place, reset);
  keepSecrets(place.secrets);
  await build();
  const accounts = await withDatabase(place, async (local): Promise<readonly DemoAccount[]> => {
    await migrate(local.DB);
    return loadSample(local);
  });

  const server = serve(place, port);
  let exit: number | undefined;
  const leave = async (code: number) => {
    exit ??= code;
    await server.stop();
    process.exit(exit);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => void leave(0));
  whenAbandoned(() => void leave(0));
  void server.ended.then(leave);

  if (!(await answers(port))) {
    console.error("起動しましたが応答がありません。 / The server started but does not answer.");
    return leave(1);
  }
  console.log(greeting(server.url, accounts));
  process.send?.({ url: server.url, accounts });
  setInterval(
    () => void fetch(`${server.url}cdn-cgi/handler/scheduled`).catch(() => {}),
    cronEvery,
  );
}

await start().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
