import { app } from "./app";
import type { App } from "./env";

export default { fetch: app.fetch } satisfies ExportedHandler<App["Bindings"]>;
