/** @packageDocumentation The elements as classes, without registering anything. Re-exports only. */
export { RequapassBadgeShowcase } from './badge-showcase/badge-showcase.js';
export type {
  BadgeSelectDetail,
  BadgeVerifyDetail,
  ShowcaseExportDetail,
  ShowcaseStrings,
  ShowcaseWording,
} from './badge-showcase/badge-showcase.js';
export { RequapassCompetenceMap } from './competence-map/competence-map.js';
export type {
  ActivityName,
  BadgeDraftDetail,
  BadgeDraftLostDetail,
  CompetenceSelectDetail,
  ExportDetail,
  MapMode,
  MapView,
  ProfileChangeDetail,
} from './competence-map/competence-map.js';
export type { MapStrings } from './competence-map/strings.js';
export { RequapassGroupMap } from './group-map/group-map.js';
export type {
  GroupChangeDetail,
  GroupExportDetail,
  GroupSource,
  GroupStrings,
  GroupView,
} from './group-map/group-map.js';
export { RequapassGame } from './game/game.js';
export type {
  ErrorDetail,
  EvidenceDetail,
  OutcomeDetail,
  ProgressDetail,
  ReadyDetail,
} from './shared/game-events.js';
