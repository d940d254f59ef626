import { type Sql, add } from "../db/sql";
import type { Instant } from "../lib/clock";
import { holderOf } from "./people";

interface Demo {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: { readonly ja: string; readonly en: string };
  readonly grant?: {
    readonly role: string;
    readonly organizationId?: string;
    readonly seatId?: string;
  };
  readonly personId?: string;
}

/** One password for all: they exist on a developer's machine only. */
export const demoPassword = "mihon-no-tsukue-2026";

const at = (name: string) => `${name}@renkei.example`;

/** One account for each role, and a second secretary, because a release wants two. */
const demos: readonly Demo[] = [
  {
    id: "demo-secretariat",
    name: "事務 あおい（サンプル）",
    email: at("secretariat"),
    role: { ja: "事務局（準備する人）", en: "secretariat (prepares)" },
    grant: { role: "secretariat", organizationId: "mic" },
  },
  {
    id: "demo-secretariat2",
    name: "事務 わたる（サンプル）",
    email: at("secretariat2"),
    role: { ja: "事務局（公表する人）", en: "secretariat (releases)" },
    grant: { role: "secretariat", organizationId: "mic" },
  },
  {
    id: "demo-coordinator",
    name: "窓口 ゆう（サンプル）",
    email: at("coordinator"),
    role: { ja: "府省窓口（厚生労働省）", en: "ministry coordinator (MHLW)" },
    grant: { role: "coordinator", organizationId: "mhlw" },
  },
  {
    id: "demo-editor",
    name: "課室 はる（サンプル）",
    email: at("editor"),
    role: { ja: "課室担当（総務省情報流通振興課）", en: "division editor (MIC)" },
    grant: { role: "editor", organizationId: "mic-shinko" },
  },
  {
    id: "demo-mic-coordinator",
    name: "窓口 みお（サンプル）",
    email: at("mic-coordinator"),
    role: { ja: "府省窓口（総務省）", en: "ministry coordinator (MIC)" },
    grant: { role: "coordinator", organizationId: "mic" },
  },
  {
    id: "demo-mlit-editor",
    name: "課室 そら（サンプル）",
    email: at("mlit-editor"),
    role: { ja: "課室担当（国土交通省都市政策課）", en: "division editor (MLIT)" },
    grant: { role: "editor", organizationId: "mlit-seisaku" },
  },
  {
    id: "demo-mlit-coordinator",
    name: "窓口 なぎ（サンプル）",
    email: at("mlit-coordinator"),
    role: { ja: "府省窓口（国土交通省）", en: "ministry coordinator (MLIT)" },
    grant: { role: "coordinator", organizationId: "mlit" },
  },
  {
    id: "demo-member",
    name: "雛形 かえで（サンプル）",
    email: at("member"),
    role: { ja: "構成員（国土交通副大臣）", en: "member (State Minister, MLIT)" },
    personId: holderOf("mlit"),
  },
  {
    id: "demo-aide",
    name: "秘書 まこと（サンプル）",
    email: at("aide"),
    role: { ja: "構成員補佐（総務副大臣室）", en: "aide (office of the chair)" },
    grant: { role: "aide", seatId: "mic" },
  },
  {
    id: "demo-auditor",
    name: "監査 しの（サンプル）",
    email: at("auditor"),
    role: { ja: "監査", en: "auditor" },
    grant: { role: "auditor" },
  },
  {
    id: "demo-admin",
    name: "管理 りょう（サンプル）",
    email: at("admin"),
    role: { ja: "利用者管理", en: "administrator" },
    grant: { role: "admin" },
  },
];

/** What `npm start` prints. */
export const demoAccounts = demos.map(({ email, role }) => ({
  email,
  password: demoPassword,
  role,
}));

/** The accounts with one password hash for all, as hashing is slow by design. */
export const accountRows = (secret: string, now: Instant): readonly Sql[] =>
  demos.flatMap(({ id, name, email, grant, personId }) => [
    add("account", {
      id,
      personId: personId ?? null,
      name,
      email,
      emailKey: email,
      isDemo: 1,
      createdAt: now,
    }),
    add("credential", { accountId: id, kind: "password", secret, changedAt: now }),
    ...(grant
      ? [
          add("role_grant", {
            id: `grant-${id}`,
            accountId: id,
            role: grant.role,
            organizationId: grant.organizationId ?? null,
            seatId: grant.seatId ?? null,
            grantedAt: now,
          }),
        ]
      : []),
  ]);
