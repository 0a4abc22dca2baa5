/** The game's events as the DOM types them. Types only; the list of names and details is the protocol's. */
import type {
  ErrorDetail,
  EvidenceDetail,
  OutcomeDetail,
  ProgressDetail,
  ReadyDetail,
} from '@requapass/protocol';

declare global {
  interface HTMLElementEventMap {
    'requapass-ready': CustomEvent<ReadyDetail>;
    'requapass-progress': CustomEvent<ProgressDetail>;
    'requapass-evidence': CustomEvent<EvidenceDetail>;
    'requapass-profile': CustomEvent<OutcomeDetail>;
    'requapass-outcome': CustomEvent<OutcomeDetail>;
    'requapass-error': CustomEvent<ErrorDetail>;
  }
}

export type { ErrorDetail, EvidenceDetail, OutcomeDetail, ProgressDetail, ReadyDetail };
