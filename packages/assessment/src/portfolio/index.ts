/** @packageDocumentation All that a person's map holds, kept and merged by stated rules. Re-exports only. */
export { addToPortfolio } from './add-to-portfolio.js';
export type { PortfolioAddError, PortfolioAddResult, PortfolioChange } from './add-to-portfolio.js';
export { removeFromPortfolio, sayStance, withExperiences } from './change-portfolio.js';
export type { PortfolioPart } from './change-portfolio.js';
export { inTime } from './in-time.js';
export { makePortfolio } from './make-portfolio.js';
export { parsePortfolio } from './parse-portfolio.js';
export type { LeftOut, PortfolioResult } from './parse-portfolio.js';
export type { Pool, PooledCompetence, PooledEvidence } from './pool-evidence.js';
export { PORTFOLIO_FORMAT, PORTFOLIO_LIMITS, PORTFOLIO_VERSION } from './portfolio.js';
export type { KeptOutcome, KeptStance, Portfolio } from './portfolio.js';
export { readAnyDocument } from './read-any-document.js';
export type { AnyDocument, AnyDocumentResult } from './read-any-document.js';
export { viewPortfolio } from './view-portfolio.js';
export type {
  SaidOfCompetence,
  SaidReflection,
  ViewedCompetence,
  ViewedConfirmation,
} from './view-portfolio.js';
export { digestOf } from '../documents/digest.js';
export { findJsonFault } from '../documents/json-fault.js';
export type { JsonFault } from '../documents/json-fault.js';
export type { DocumentError, DocumentErrorCode, DocumentResult } from '../documents/document-result.js';
