import type { Lang } from "./lib/lang";
import { handoutsOf } from "./paths/handouts";
import { papersOf } from "./paths/papers";
import { publicPapersOf } from "./paths/public-papers";

/** Every address of the house. Japanese pages stand at `/x`, the same page in English at `/en/x`. */
const under = (base: string) => {
  const meeting = (id: string) => `${base}/desk/meetings/${id}`;
  const item = (id: string, itemId: string) => `${meeting(id)}/items/${itemId}`;
  const draft = (id: string) => `${base}/desk/publications/${id}`;
  const account = (id: string) => `${base}/desk/accounts/${id}`;
  const measure = (id: string) => `${base}/desk/measures/${id}`;
  const indicator = (id: string, indicatorId: string) => `${measure(id)}/indicators/${indicatorId}`;
  const action = (id: string) => `${base}/desk/actions/${id}`;
  const part = (id: string, partId: string) => `${action(id)}/parts/${partId}`;
  return {
    // The public site
    home: () => `${base}/`,
    meetings: (after?: { readonly day: string; readonly id: string }) =>
      `${base}/meetings${after ? `?day=${after.day}&id=${after.id}` : ""}`,
    ...publicPapersOf(base),
    roster: (asof?: string) => `${base}/roster${asof ? `?asof=${asof}` : ""}`,
    rosterCsv: (asof: string) => `${base}/roster.csv?asof=${asof}`,
    charter: () => `${base}/charter`,
    publicMeasures: (query = "") => `${base}/measures${query}`,
    publicMeasure: (code: string, query = "") => `${base}/measures/${code}${query}`,
    publicMeasureRevision: (code: string, revision: number, query = "") =>
      `${base}/measures/${code}/revisions/${revision}${query}`,
    publicActions: (query = "") => `${base}/actions${query}`,
    publicAction: (number: string) => `${base}/actions/${number}`,
    publicActionRevision: (number: string, revision: number) =>
      `${base}/actions/${number}/revisions/${revision}`,
    about: () => `${base}/about`,

    // Accounts
    signIn: (next?: string) => `${base}/sign-in${next ? `?next=${encodeURIComponent(next)}` : ""}`,
    signOut: () => `${base}/sign-out`,
    invitation: (token: string) => `${base}/invitation/${token}`,
    passwordReset: (token: string) => `${base}/password-reset/${token}`,
    myAccount: () => `${base}/desk/account`,
    myPassword: () => `${base}/desk/account/password`,
    mySessions: () => `${base}/desk/account/sessions`,
    accounts: () => `${base}/desk/accounts`,
    newInvitation: () => `${base}/desk/accounts/invite`,
    account,
    accountState: (id: string) => `${account(id)}/state`,
    grants: (id: string) => `${account(id)}/grants`,
    endGrant: (id: string, grantId: string) => `${account(id)}/grants/${grantId}/end`,
    clearThrottle: (id: string) => `${account(id)}/unlock`,
    offerReset: (id: string) => `${account(id)}/password-reset`,

    // The desk
    desk: () => `${base}/desk`,
    notifications: () => `${base}/desk/notifications`,
    notificationsRead: () => `${base}/desk/notifications/read`,
    deskRecord: (query = "") => `${base}/desk/record${query}`,

    // Roster
    deskRoster: (asof?: string) => `${base}/desk/roster${asof ? `?asof=${asof}` : ""}`,
    deskRosterCsv: (asof: string) => `${base}/desk/roster.csv?asof=${asof}`,
    organizations: () => `${base}/desk/roster/organizations`,
    newOrganization: () => `${base}/desk/roster/organizations/new`,
    organization: (id: string) => `${base}/desk/roster/organizations/${id}`,
    organizationEdit: (id: string) => `${base}/desk/roster/organizations/${id}/edit`,
    organizationEnd: (id: string) => `${base}/desk/roster/organizations/${id}/end`,
    newPost: (organizationId = "") =>
      `${base}/desk/roster/posts/new${organizationId ? `?organization=${organizationId}` : ""}`,
    post: (id: string) => `${base}/desk/roster/posts/${id}`,
    postEdit: (id: string) => `${base}/desk/roster/posts/${id}/edit`,
    postEnd: (id: string) => `${base}/desk/roster/posts/${id}/end`,
    people: (query = "") => `${base}/desk/roster/people${query}`,
    newPerson: () => `${base}/desk/roster/people/new`,
    person: (id: string) => `${base}/desk/roster/people/${id}`,
    personEdit: (id: string) => `${base}/desk/roster/people/${id}/edit`,
    assignment: (id: string) => `${base}/desk/roster/assignments/${id}`,
    transfers: (query = "") => `${base}/desk/roster/transfers${query}`,
    seats: () => `${base}/desk/roster/seats`,
    newSeat: () => `${base}/desk/roster/seats/new`,
    seat: (id: string) => `${base}/desk/roster/seats/${id}`,
    seatEnd: (id: string) => `${base}/desk/roster/seats/${id}/end`,
    seatChair: (id: string) => `${base}/desk/roster/seats/${id}/chair`,
    deskCharter: () => `${base}/desk/charter`,
    newCharter: () => `${base}/desk/charter/new`,
    charterVersion: (id: string) => `${base}/desk/charter/versions/${id}`,
    charterEdit: (id: string) => `${base}/desk/charter/versions/${id}/edit`,

    // Meetings
    deskMeetings: (query = "") => `${base}/desk/meetings${query}`,
    newMeeting: (from = "") => `${base}/desk/meetings/new${from ? `?from=${from}` : ""}`,
    meeting,
    meetingEdit: (id: string) => `${meeting(id)}/edit`,
    meetingStep: (id: string, step: string) => `${meeting(id)}/${step}`,
    agenda: (id: string) => `${meeting(id)}/agenda`,
    agendaOrder: (id: string) => `${meeting(id)}/agenda/order`,
    agendaMove: (id: string, itemId: string) => `${item(id, itemId)}/move`,
    agendaPrint: (id: string) => `${meeting(id)}/agenda/print`,
    newItem: (id: string) => `${meeting(id)}/items/new`,
    item,
    itemStep: (id: string, itemId: string, step: string) => `${item(id, itemId)}/${step}`,
    propose: (id: string) => `${meeting(id)}/proposals/new`,
    backlog: () => `${base}/desk/backlog`,
    newBacklogItem: () => `${base}/desk/backlog/new`,
    proposeForLater: () => `${base}/desk/backlog/propose`,
    backlogItem: (itemId: string) => `${base}/desk/backlog/${itemId}`,
    backlogStep: (itemId: string, step: string) => `${base}/desk/backlog/${itemId}/${step}`,
    attendance: (id: string) => `${meeting(id)}/attendance`,
    reply: (id: string, seatId: string) => `${meeting(id)}/attendance/${seatId}/reply`,
    presences: (id: string) => `${meeting(id)}/attendance/record`,
    presence: (id: string, seatId: string) => `${meeting(id)}/attendance/${seatId}`,

    // Handouts, minutes, 持ち回り
    ...handoutsOf(base, meeting),
    ...papersOf(meeting),

    // Retention
    retention: (query = "") => `${base}/desk/retention${query}`,
    retentionCsv: (query = "") => `${base}/desk/retention.csv${query}`,
    retentionOf: (meetingId: string, kind: string) => `${base}/desk/retention/${meetingId}/${kind}`,

    // Measures
    overview: (query = "") => `${base}/desk/overview${query}`,
    deskMeasures: (query = "") => `${base}/desk/measures${query}`,
    deskMeasuresCsv: (query = "") => `${base}/desk/measures.csv${query}`,
    myMeasures: (query = "") => `${base}/desk/measures/mine${query}`,
    newMeasure: () => `${base}/desk/measures/new`,
    measure,
    measureOfYear: (id: string, year: number) => `${measure(id)}?year=${year}`,
    measureEdit: (id: string) => `${measure(id)}/edit`,
    measureLine: (id: string) => `${measure(id)}/line`,
    measureLineEnd: (id: string) => `${measure(id)}/line/end`,
    measureBrief: (id: string) => `${measure(id)}/brief`,
    measureReports: (id: string) => `${measure(id)}/reports`,
    sheet: (id: string, year: number) => `${measure(id)}/sheets/${year}`,
    newSheet: (id: string) => `${measure(id)}/sheets/new`,
    budget: (id: string, year: number) => `${measure(id)}/budgets/${year}`,
    newIndicator: (id: string) => `${measure(id)}/indicators/new`,
    indicator,
    indicatorDefinition: (id: string, indicatorId: string) =>
      `${indicator(id, indicatorId)}/definition`,
    indicatorValues: (id: string, indicatorId: string) => `${indicator(id, indicatorId)}/values`,
    valueWithdrawal: (id: string, indicatorId: string) =>
      `${indicator(id, indicatorId)}/values/withdraw`,
    newMilestone: (id: string) => `${measure(id)}/milestones/new`,
    milestone: (id: string, milestoneId: string) => `${measure(id)}/milestones/${milestoneId}`,
    milestoneStep: (id: string, milestoneId: string, step: string) =>
      `${measure(id)}/milestones/${milestoneId}/${step}`,
    report: (id: string) => `${measure(id)}/report`,
    reportStep: (id: string, step: string) => `${measure(id)}/report/${step}`,
    councilRating: (id: string) => `${measure(id)}/rating`,
    followUp: () => `${base}/desk/follow-up`,
    newFollowUpYear: () => `${base}/desk/follow-up/years/new`,
    followUpYear: (id: string) => `${base}/desk/follow-up/years/${id}`,
    followUpYearStep: (id: string, step: string) => `${base}/desk/follow-up/years/${id}/${step}`,
    newScheme: () => `${base}/desk/follow-up/schemes/new`,
    scheme: (id: string) => `${base}/desk/follow-up/schemes/${id}`,
    newPillar: () => `${base}/desk/follow-up/pillars/new`,
    pillar: (id: string) => `${base}/desk/follow-up/pillars/${id}`,
    pillarMove: (id: string) => `${base}/desk/follow-up/pillars/${id}/move`,

    // Joint action items
    deskActions: (query = "") => `${base}/desk/actions${query}`,
    deskActionsCsv: (query = "") => `${base}/desk/actions.csv${query}`,
    newAction: (itemId = "") => `${base}/desk/actions/new${itemId ? `?item=${itemId}` : ""}`,
    action,
    actionEdit: (id: string) => `${action(id)}/edit`,
    actionBrief: (id: string) => `${action(id)}/brief`,
    actionsToAgenda: () => `${base}/desk/actions-to-agenda`,
    partById: (partId: string) => `${base}/desk/actions/parts/${partId}`,
    actionStep: (id: string, step: string) => `${action(id)}/${step}`,
    part,
    partStep: (id: string, partId: string, step: string) => `${part(id, partId)}/${step}`,

    // Publishing
    prepareMeasure: (id: string) => `${measure(id)}/publish`,
    prepareAction: (id: string) => `${action(id)}/publish`,
    prepareMeasures: (query = "") => `${base}/desk/measures/publish${query}`,
    prepareActions: (query = "") => `${base}/desk/actions/publish${query}`,
    releaseTogether: () => `${base}/desk/publications/release`,
    deskPublications: (older?: { readonly at: string; readonly id: string }) =>
      `${base}/desk/publications${older ? `?at=${older.at}&id=${older.id}` : ""}`,
    prepareAgenda: (meetingId: string) => `${meeting(meetingId)}/publish`,
    prepareRoster: () => `${base}/desk/roster/publish`,
    prepareCharter: () => `${base}/desk/charter/publish`,
    draft,
    draftStep: (id: string, step: string) => `${draft(id)}/${step}`,
    withdraw: (kind: string, subjectId: string) =>
      `${base}/desk/publications/${kind}/${subjectId}/withdraw`,
  };
};

export type Paths = ReturnType<typeof under>;

export const paths: Record<Lang, Paths> = { ja: under(""), en: under("/en") };

/** The same page in the given language; `path` is without the language, as in `Page`. */
export const inLanguage = (path: string, lang: Lang): string =>
  lang === "ja" ? path : path === "/" ? "/en/" : `/en${path}`;
