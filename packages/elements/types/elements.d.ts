/** What each element takes and tells. Made from custom-elements.json by make-types.mjs: do not edit. */
import type {
  BadgeDraftDetail,
  BadgeDraftLostDetail,
  BadgeSelectDetail,
  BadgeVerifyDetail,
  CompetenceSelectDetail,
  ErrorDetail,
  EvidenceDetail,
  ExportDetail,
  GroupChangeDetail,
  GroupExportDetail,
  OutcomeDetail,
  ProfileChangeDetail,
  ProgressDetail,
  ReadyDetail,
  RequapassBadgeShowcase,
  RequapassCompetenceMap,
  RequapassGame,
  RequapassGroupMap,
  ShowcaseExportDetail,
} from '@requapass/elements';

/** Properties of the element, and its attributes with a name of their own. */
export interface RequapassBadgeShowcaseInputs {
  /** Address of badges in any form, fetched at once without credentials: it is the page's own word. */
  src?: RequapassBadgeShowcase['src'] | undefined;
  /** Id of a `<requapass-competence-map>` on the page: competences of badges lead to it, and the badges it announces (`badge-drafts`) are shown as drafts. It may come later or be replaced. */
  map?: RequapassBadgeShowcase['map'] | undefined;
  /** The person adds nothing: no files, nothing pasted. */
  readonly?: RequapassBadgeShowcase['readonly'] | undefined;
  /** Issuers this site trusts: ids, or `{ id, keys }` with their keys as multikeys or JWKs. */
  trustedIssuers?: RequapassBadgeShowcase['trustedIssuers'] | undefined;
  /** Sentences to say differently, by key; `code-…`, `purpose-…` and `reading-…` for those of checking and reading. */
  strings?: RequapassBadgeShowcase['strings'] | undefined;
  /** Badges the page has: a document, a token, an address' text, bytes, or a list of them. Null takes them away. What cannot be read is told; the rest is shown. Gives back what was set. */
  badges?: RequapassBadgeShowcase['badges'] | undefined;
  /** Badge drafts (`requapass-badge-draft`) the page has: shown as not signed. Null takes them away. */
  drafts?: RequapassBadgeShowcase['drafts'] | undefined;
  /** Language (`fr`, `nl` or `en`); without it, the nearest `lang` around the element counts, live. */
  lang?: string | undefined;
  /** Issuers this site trusts: ids, or `{ id, keys }` with their keys as multikeys or JWKs. */
  'trusted-issuers'?: string | undefined;
}
export interface RequapassBadgeShowcaseEvents {
  /** A badge is about to open. Cancel it to show your own detail. */
  'requapass-badge-select': CustomEvent<BadgeSelectDetail>;
  /** A badge was checked: codes, and what is on the screen. Nothing of the person it was given to. */
  'requapass-badge-verify': CustomEvent<BadgeVerifyDetail>;
  /** A badge left the showcase: in which format, not which. */
  'requapass-export': CustomEvent<ShowcaseExportDetail>;
  /** Something could not be read, fetched or made: a stable code and a message. */
  'requapass-error': CustomEvent<ErrorDetail>;
}

/** Properties of the element, and its attributes with a name of their own. */
export interface RequapassCompetenceMapInputs {
  /** Id of a `<requapass-game>` on the page; the map follows it live. It may come later or be replaced. */
  for?: RequapassCompetenceMap['for'] | undefined;
  /** Address of an outcome or a portfolio (JSON), fetched without credentials. */
  src?: RequapassCompetenceMap['src'] | undefined;
  /** What is shown: `map`, `cards` or `table`. */
  view?: RequapassCompetenceMap['view'] | undefined;
  /** What it is for: to `show` a map, to place one`self` without the game, or to `confirm` what somebody else asks. */
  mode?: RequapassCompetenceMap['mode'] | undefined;
  /** Keeps the portfolio, with what the person wrote, in the storage of this page's site, and brings it back. Off by default: on a shared device the next person would find it. */
  remember?: RequapassCompetenceMap['remember'] | undefined;
  /** Folder of the content pack the evidence sentences come from; by default `content/<pack>/` beside this module. */
  contentBase?: RequapassCompetenceMap['contentBase'] | undefined;
  /** Fires `requapass-badge-draft` for each badge the portfolio comes to earn. The value is the base of the addresses in drafts: where the pages of competences are served, with a slash at the end or `{page}` for the name of the page. */
  badgeDrafts?: RequapassCompetenceMap['badgeDrafts'] | undefined;
  /** Sentences to say differently, by key: of the map, of its detail and of every activity. */
  strings?: RequapassCompetenceMap['strings'] | undefined;
  /** The outcome the page shows: one document of the portfolio, which the next one replaces; null takes it out. Set it at any time. Setting something malformed keeps the last good one and shows why. Reading gives the last good one, once it was read: await `updateComplete`. */
  outcome?: RequapassCompetenceMap['outcome'] | undefined;
  /** All that the map holds, as one document: it has words the person wrote. Null before anything was read. Setting it replaces everything, undo included; null empties the map. Something malformed keeps what was there and shows why. */
  portfolio?: RequapassCompetenceMap['portfolio'] | undefined;
  /** Language (`fr`, `nl` or `en`); without it, the nearest `lang` around the element counts, live. */
  lang?: string | undefined;
  /** Page that a link with a request for confirmation opens; it needs a map too. Without it, the page the map is on. */
  'confirm-url'?: string | undefined;
  /** Page that a link with an answer opens, on the confirming side, and a link with a map: the one the person's map is on. Without it, the page the element is on. */
  'map-url'?: string | undefined;
  /** Folder of the content pack the evidence sentences come from; by default `content/<pack>/` beside this module. */
  'content-base'?: string | undefined;
  /** Fires `requapass-badge-draft` for each badge the portfolio comes to earn. The value is the base of the addresses in drafts: where the pages of competences are served, with a slash at the end or `{page}` for the name of the page. */
  'badge-drafts'?: string | undefined;
}
export interface RequapassCompetenceMapEvents {
  /** A competence is about to open. Cancel it to show your own detail. */
  'requapass-competence-select': CustomEvent<CompetenceSelectDetail>;
  /** The person changed something, or took it back: which competences, in levels and numbers. No name and no word that somebody wrote. */
  'requapass-profile-change': CustomEvent<ProfileChangeDetail>;
  /** Something left the map: in which format, not what. */
  'requapass-export': CustomEvent<ExportDetail>;
  /** With `badge-drafts`: the portfolio earns a badge it did not earn before. The draft is not signed and names nobody. */
  'requapass-badge-draft': CustomEvent<BadgeDraftDetail>;
  /** A badge announced before is not earned any more: the person said otherwise, or the documents changed. */
  'requapass-badge-draft-lost': CustomEvent<BadgeDraftLostDetail>;
  /** A document could not be read or kept: a stable code and a message. */
  'requapass-error': CustomEvent<ErrorDetail>;
}

/** Properties of the element, and its attributes with a name of their own. */
export interface RequapassGameInputs {
  /** Address of the frame page. By default `game.html` beside this module. */
  src?: RequapassGame['src'] | undefined;
  /** How the game is embedded. Only `frame` for now. */
  mode?: RequapassGame['mode'] | undefined;
  /** Folder of another content pack. The poster then shows nothing of La Passerelle: name the game with `title`. */
  content?: RequapassGame['content'] | undefined;
  /** Colours of the game: `light`, `dark` or `auto`. */
  theme?: RequapassGame['theme'] | undefined;
  /** Name of the game on the poster and of the frame for assistive technology; without it ours, or a neutral one with `content`. */
  title?: RequapassGame['title'] | undefined;
  /** Play without a click, as soon as the element nears the viewport. `0` and `false` mean no. */
  isAutostart?: RequapassGame['isAutostart'] | undefined;
  /** `never` or `0`: begin anew even where a save is kept. Otherwise the game goes on where it was left. */
  resumes?: RequapassGame['resumes'] | undefined;
  /** How long the frame may take to answer before a message says so, in ms. */
  timeoutMs?: RequapassGame['timeoutMs'] | undefined;
  /** Language (`fr`, `nl` or `en`); without it, the nearest `lang` around the element counts, live. */
  lang?: string | undefined;
  /** Play without a click, as soon as the element nears the viewport. `0` and `false` mean no. */
  autostart?: boolean | undefined;
  /** How long the frame may take to answer before a message says so, in ms. */
  'timeout-ms'?: number | string | undefined;
}
export interface RequapassGameEvents {
  /** Anything that went wrong, here or in the frame: a stable code and a message. */
  'requapass-error': CustomEvent<ErrorDetail>;
  /** The frame is connected: version, build and what it can do. */
  'requapass-ready': CustomEvent<ReadyDetail>;
  /** A mission started or ended. */
  'requapass-progress': CustomEvent<ProgressDetail>;
  /** One observed choice or result. */
  'requapass-evidence': CustomEvent<EvidenceDetail>;
  /** The outcome so far, after each observed choice and whatever else changes it. */
  'requapass-profile': CustomEvent<OutcomeDetail>;
  /** The outcome, when the session ends or the person shares. */
  'requapass-outcome': CustomEvent<OutcomeDetail>;
}

/** Properties of the element, and its attributes with a name of their own. */
export interface RequapassGroupMapInputs {
  /** Ids of games on the page with spaces between, or `*` for all of them: each counts live as one person. They may come later or be replaced. A game that was handed in stays when the next person begins in the same place. */
  for?: RequapassGroupMap['for'] | undefined;
  /** What is shown: `picture` or `table`. */
  view?: RequapassGroupMap['view'] | undefined;
  /** What is counted: what games saw (`game`), or what people say of themselves (`self`). */
  source?: RequapassGroupMap['source'] | undefined;
  /** Sentences to say differently, by key. */
  strings?: RequapassGroupMap['strings'] | undefined;
  /** Language (`fr`, `nl` or `en`); without it, the nearest `lang` around the element counts, live. */
  lang?: string | undefined;
}
export interface RequapassGroupMapEvents {
  /** Documents came, went or were refused, or a live game went on: how many. Counts only. */
  'requapass-group-change': CustomEvent<GroupChangeDetail>;
  /** Something left the group view: in which format, not what. */
  'requapass-export': CustomEvent<GroupExportDetail>;
  /** A document could not be read: a stable code and a message. No file name. */
  'requapass-error': CustomEvent<ErrorDetail>;
}

/** All elements by their tag. */
export interface RequapassElements {
  'requapass-badge-showcase': {
    element: RequapassBadgeShowcase;
    inputs: RequapassBadgeShowcaseInputs;
    events: RequapassBadgeShowcaseEvents;
  };
  'requapass-competence-map': {
    element: RequapassCompetenceMap;
    inputs: RequapassCompetenceMapInputs;
    events: RequapassCompetenceMapEvents;
  };
  'requapass-game': { element: RequapassGame; inputs: RequapassGameInputs; events: RequapassGameEvents };
  'requapass-group-map': {
    element: RequapassGroupMap;
    inputs: RequapassGroupMapInputs;
    events: RequapassGroupMapEvents;
  };
}
