/**
 * What cmi5 requires of content, by the numbers of its list of requirements: how our sessions show it, or why it is
 * not ours to do. Tests only; knows the recorded sessions and no code behind them.
 */
import type { Statement } from '../statements/statement.js';
import type { Recorded, RecordedSessions } from './recorded-sessions.js';

/** Whether the recorded sessions keep the requirement. */
export type Check = (sessions: RecordedSessions) => boolean;

export type Requirement =
  | { readonly id: string; readonly check: Check }
  /** Somebody else has to do it. */
  | { readonly id: string; readonly notForTheContent: string };

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CATEGORY = 'https://w3id.org/xapi/cmi5/context/categories/';
const EXTENSION = 'https://w3id.org/xapi/cmi5/context/extensions/';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const verbOf = ({ verb }: Statement): string => verb.id.replace(VERBS, '');
const hasCategory = (one: Statement, name: string): boolean =>
  one.context?.contextActivities?.category?.some(({ id }) => id === CATEGORY + name) ?? false;
const isDefined = (one: Statement): boolean => hasCategory(one, 'cmi5');
const verbs = ({ statements }: Recorded): readonly string[] => statements.map(verbOf);
const definedVerbs = ({ statements }: Recorded): readonly string[] =>
  statements.filter(isDefined).map(verbOf);
const times = (recorded: Recorded, verb: string): number =>
  definedVerbs(recorded).filter((one) => one === verb).length;

/** In every session. */
const each =
  (holds: (recorded: Recorded) => boolean): Check =>
  (sessions) =>
    Object.values(sessions).every(holds);
/** Of every statement of every session that the filter lets through; there is at least one. */
const every =
  (filter: (one: Statement) => boolean, holds: (one: Statement, recorded: Recorded) => boolean): Check =>
  (sessions) => {
    const found = Object.values(sessions).flatMap((recorded) =>
      recorded.statements.filter(filter).map((one) => holds(one, recorded)),
    );
    return found.length > 0 && found.every(Boolean);
  };
const said =
  (...names: readonly string[]) =>
  (one: Statement) =>
    isDefined(one) && names.includes(verbOf(one));
const any = (): boolean => true;

const requestsTo = ({ requests }: Recorded, path: string, method: string) =>
  requests.filter((one) => one.url.pathname === path && one.method === method);
const xapiRequests = ({ requests }: Recorded) => requests.filter((one) => one.url.pathname !== '/token');

const firstIsInitialized = each((one) => verbs(one)[0] === 'initialized' && times(one, 'initialized') === 1);
const lastIsTerminated = each((one) => verbs(one).at(-1) === 'terminated' && times(one, 'terminated') === 1);
const endsOnly = (recorded: Recorded): boolean => verbs(recorded).join() === 'initialized,terminated';
const hasKey = each((one) =>
  xapiRequests(one).every(({ authorization }) => authorization === 'Basic c2Vzc2lvbjpzZWNyZXQ='),
);
const asksForKeyByPost = each((one) => {
  const asked = one.requests.filter(({ url }) => url.pathname === '/token');
  return asked.length === 1 && asked[0]?.method === 'POST' && one.requests[0] === asked[0];
});
const hasTemplate = every(any, ({ context }, { launchData }) => {
  const template = launchData['contextTemplate'] as NonNullable<Statement['context']>;
  const { extensions = {}, contextActivities = {} } = template;
  const kept = Object.entries(extensions).every(([key, value]) => context?.extensions?.[key] === value);
  const [group] = contextActivities.grouping ?? [];
  return kept && context?.contextActivities?.grouping?.some(({ id }) => id === group?.id) === true;
});
const hasDuration = (verb: string): Check =>
  every(said(verb), ({ result }) => /^PT\d+(\.\d{1,2})?S$/.test(result?.duration ?? ''));
const onceOverSessions =
  (verb: string): Check =>
  ({ normal, again }) =>
    times(normal, verb) === 1 && times(again, verb) === 0;
const hasRegistration = every(
  any,
  ({ context }, { launch }) => context?.registration === launch.registration,
);
const queried = (path: string, name: string, value: (recorded: Recorded) => string): Check =>
  each((one) => {
    const asked = requestsTo(one, path, 'GET');
    return asked.length > 0 && asked.every(({ url }) => url.searchParams.get(name) === value(one));
  });
const agent = ({ launch }: Recorded): string => JSON.stringify(launch.actor);
const hasActor: Check = (sessions) =>
  every(any, ({ actor }, { launch }) => JSON.stringify(actor) === JSON.stringify(launch.actor))(sessions) &&
  queried('/xapi/activities/state', 'agent', agent)(sessions);
const readsLaunchData: Check = (sessions) =>
  queried('/xapi/activities/state', 'stateId', () => 'LMS.LaunchData')(sessions);
const readsPreferences: Check = (sessions) =>
  queried('/xapi/agents/profile', 'profileId', () => 'cmi5LearnerPreferences')(sessions);
const agreesWithMastery: Check = ({ normal, failed }) =>
  scaledOf(normal, 'passed') >= 0.6 && scaledOf(failed, 'failed') < 0.6;
const scaledOf = ({ statements }: Recorded, verb: string): number =>
  statements.find(said(verb))?.result?.score?.scaled ?? Number.NaN;
const bothEnds = (recorded: Recorded): boolean =>
  verbs(recorded)[0] === 'initialized' && verbs(recorded).at(-1) === 'terminated';
const isProperlyOpened: Check = (sessions) => firstIsInitialized(sessions) && asksForKeyByPost(sessions);

/** Those whose sentence says what content must do, in the order of the list. */
export const CONTENT_REQUIREMENTS: readonly Requirement[] = [
  { id: '4.1.0.0-1', check: each((one) => xapiRequests(one).every(({ version }) => version === '1.0.3')) },
  { id: '7.0.0.0-1', check: isProperlyOpened },
  { id: '7.0.0.0-2', check: each((one) => xapiRequests(one).every(({ version }) => version === '1.0.3')) },
  { id: '7.0.0.0-3', check: readsLaunchData },
  { id: '7.0.0.0-4', check: readsPreferences },
  { id: '7.0.0.0-5', check: (all) => firstIsInitialized(all) && lastIsTerminated(all) },
  { id: '7.1.1.0-1', check: firstIsInitialized },
  { id: '7.1.2.0-1', check: lastIsTerminated },
  {
    id: '7.1.3.0-1',
    check: ({ normal }) => {
      const places = normal.statements.flatMap((one, index) => (isDefined(one) ? [] : [index]));
      return places.length > 0 && places.every((place) => place > 0 && place < normal.statements.length - 1);
    },
  },
  { id: '8.1.0.0-1', notForTheContent: 'the platform chooses the window it opens us in' },
  { id: '8.1.0.0-4', notForTheContent: 'the platform writes the parameters into the address' },
  {
    id: '8.1.0.0-7',
    check: ({ normal, ended }) => JSON.stringify(ended.launch) === JSON.stringify(normal.launch),
  },
  { id: '8.1.1.0-2', check: each(({ launch }) => launch.endpoint === 'https://platform.example/xapi/') },
  {
    id: '8.1.1.0-3',
    check: each((one) => xapiRequests(one).every(({ url }) => url.pathname.startsWith('/xapi/'))),
  },
  {
    id: '8.1.2.0-3',
    check: each(({ launch }) => launch.fetch === 'https://platform.example/token?launch=5'),
  },
  { id: '8.1.2.0-4', check: asksForKeyByPost },
  { id: '8.1.2.0-5', check: hasKey },
  { id: '8.1.3.0-2', check: each(({ launch }) => launch.actor.account?.name === 'learner-42') },
  { id: '8.1.3.0-3', check: hasActor },
  { id: '8.1.4.0-2', check: each(({ launch }) => launch.registration.length === 36) },
  {
    id: '8.1.4.0-3',
    check: (all) =>
      hasRegistration(all) &&
      queried('/xapi/activities/state', 'registration', ({ launch }) => launch.registration)(all),
  },
  {
    id: '8.1.5.0-5',
    check: each(({ launch }) => launch.activityId === 'https://platform.example/activities/91'),
  },
  { id: '8.1.5.0-6', check: every(isDefined, ({ object }, { launch }) => object.id === launch.activityId) },
  { id: '8.2.1.0-2', check: asksForKeyByPost },
  { id: '8.2.1.0-5', check: hasKey },
  { id: '8.2.2.0-4', check: asksForKeyByPost },
  { id: '8.2.2.0-5', check: hasKey },
  { id: '9.1.0.0-1', check: every(any, ({ id }) => UUID.test(id)) },
  { id: '9.3.0.0-1', check: each(bothEnds) },
  { id: '9.3.2.0-2', check: firstIsInitialized },
  { id: '9.3.2.0-3', check: firstIsInitialized },
  { id: '9.3.3.0-1', check: ({ normal }) => times(normal, 'completed') === 1 },
  { id: '9.3.3.0-2', check: onceOverSessions('completed') },
  { id: '9.3.4.0-1', check: ({ normal }) => times(normal, 'passed') === 1 },
  { id: '9.3.4.0-3', check: onceOverSessions('passed') },
  { id: '9.3.5.0-1', check: ({ failed }) => times(failed, 'failed') === 1 },
  { id: '9.3.8.0-1', check: lastIsTerminated },
  { id: '9.4.0.0-2', check: every(isDefined, ({ object }, { launch }) => object.id === launch.activityId) },
  {
    id: '9.5.1.0-3',
    check: every(said('passed', 'failed'), ({ result }) => {
      const { raw, min, max } = result?.score ?? {};
      return raw === undefined || (min !== undefined && max !== undefined);
    }),
  },
  { id: '9.5.4.1-1', check: hasDuration('terminated') },
  { id: '9.5.4.1-2', check: hasDuration('completed') },
  { id: '9.5.4.1-3', check: hasDuration('passed') },
  { id: '9.5.4.1-4', check: hasDuration('failed') },
  {
    id: '9.6.3.1-4',
    check: every(
      any,
      ({ context }, { session }) => context?.extensions?.[`${EXTENSION}sessionid`] === session.data.sessionId,
    ),
  },
  {
    id: '9.6.3.2-2',
    check: every(
      said('passed', 'failed'),
      ({ context }) => context?.extensions?.[`${EXTENSION}masteryscore`] === 0.6,
    ),
  },
  { id: '10.2.1.0-4', check: readsLaunchData },
  {
    id: '10.2.1.0-5',
    check: each(
      (one) =>
        requestsTo(one, '/xapi/activities/state', 'GET').length ===
        one.requests.filter(({ url }) => url.pathname.endsWith('/state')).length,
    ),
  },
  { id: '10.2.1.0-6', check: hasTemplate },
  {
    id: '10.2.2.0-5',
    check: ({ normal, browse, review }) =>
      definedVerbs(normal).length > 2 && endsOnly(browse) && endsOnly(review),
  },
  { id: '10.2.2.0-6', check: ({ normal }) => bothEnds(normal) },
  {
    id: '10.2.2.0-7',
    check: ({ normal }) => definedVerbs(normal).join() === 'initialized,completed,passed,terminated',
  },
  { id: '10.2.2.0-8', check: ({ browse }) => bothEnds(browse) },
  { id: '10.2.2.0-9', check: ({ browse }) => endsOnly(browse) },
  { id: '10.2.2.0-10', check: ({ review }) => bothEnds(review) },
  { id: '10.2.2.0-11', check: ({ review }) => endsOnly(review) },
  {
    id: '10.2.6.0-1',
    check: ({ normal, browse }) =>
      [normal, browse].every(({ returnURL }) => returnURL === 'https://platform.example/courses/7'),
  },
  {
    id: '11.0.0.0-2',
    check: ({ ended }) =>
      verbs(ended)[0] === 'initialized' && ended.session.preferences.languages.length === 0,
  },
  { id: '11.0.0.0-3', check: readsPreferences },
  { id: '11.2.0.0-1', check: ({ normal }) => normal.session.preferences.audio === 'off' },
];

/** Those that say it in other words, and bind what content sends all the same. */
export const FURTHER_REQUIREMENTS: readonly Requirement[] = [
  {
    id: '3.0.0.0-1',
    check: every(any, ({ verb, object }) => [verb.id, object.id].every((iri) => /^https?:\/\//.test(iri))),
  },
  { id: '9.2.0.0-2', check: every(isDefined, ({ actor }) => actor.objectType === 'Agent') },
  { id: '9.2.0.0-3', check: every(any, ({ actor }) => actor.account !== undefined) },
  { id: '9.3.0.0-2', check: each((one) => new Set(definedVerbs(one)).size === definedVerbs(one).length) },
  { id: '9.3.0.0-3', check: each((one) => times(one, 'passed') + times(one, 'failed') <= 1) },
  { id: '9.3.0.0-4', check: firstIsInitialized },
  { id: '9.3.0.0-5', check: lastIsTerminated },
  { id: '9.3.0.0-6', check: onceOverSessions('completed') },
  { id: '9.3.0.0-7', check: onceOverSessions('passed') },
  { id: '9.3.0.0-8', check: ({ normal, again }) => times(normal, 'failed') + times(again, 'failed') === 0 },
  { id: '9.3.4.0-2', check: agreesWithMastery },
  { id: '9.3.5.0-2', check: agreesWithMastery },
  { id: '9.3.8.0-2', check: lastIsTerminated },
  { id: '9.4.0.0-1', check: every(isDefined, ({ object }) => object.objectType === 'Activity') },
  { id: '9.5.1.0-1', check: agreesWithMastery },
  {
    id: '9.5.1.0-2',
    check: every(said('initialized', 'completed', 'terminated'), ({ result }) => result?.score === undefined),
  },
  { id: '9.5.2.0-1', check: every(said('passed'), ({ result }) => result?.success === true) },
  { id: '9.5.2.0-2', check: every(said('failed'), ({ result }) => result?.success === false) },
  {
    id: '9.5.2.0-3',
    check: every(
      said('initialized', 'completed', 'terminated'),
      ({ result }) => result?.success === undefined,
    ),
  },
  { id: '9.5.3.0-1', check: every(said('completed'), ({ result }) => result?.completion === true) },
  {
    id: '9.5.3.0-2',
    check: every(
      said('initialized', 'passed', 'failed', 'terminated'),
      ({ result }) => result?.completion === undefined,
    ),
  },
  { id: '9.6.1.0-1', check: hasRegistration },
  { id: '9.6.2.0-1', check: hasTemplate },
  { id: '9.6.2.1-1', check: each((one) => definedVerbs(one).length >= 2) },
  {
    id: '9.6.2.2-1',
    check: every(said('completed', 'passed', 'failed'), (one) => hasCategory(one, 'moveon')),
  },
  {
    id: '9.6.2.2-2',
    check: every(
      (one) => !said('completed', 'passed', 'failed')(one),
      (one) => !hasCategory(one, 'moveon'),
    ),
  },
  { id: '9.7.0.0-1', check: every(any, ({ timestamp }) => timestamp !== undefined) },
  { id: '9.7.0.0-2', check: every(any, ({ timestamp }) => timestamp?.endsWith('Z') === true) },
  { id: '10.2.1.0-7', check: hasTemplate },
  { id: '10.2.2.0-1', check: ({ normal }) => times(normal, 'completed') === 1 },
  { id: '10.2.2.0-2', check: ({ browse }) => endsOnly(browse) },
  { id: '10.2.2.0-3', check: ({ review }) => endsOnly(review) },
  { id: '10.2.4.0-2', check: agreesWithMastery },
  { id: '11.0.0.0-1', check: queried('/xapi/agents/profile', 'agent', agent) },
  { id: '11.0.0.0-4', check: readsPreferences },
];
