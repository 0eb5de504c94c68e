import type { Envelope } from './table';

/** Whether something that arrived is a question of ours to this context. */
export function isEnvelope(message: unknown, to: Envelope['to']): message is Envelope {
  if (typeof message !== 'object' || message === null) return false;
  const { to: addressee, ask } = message as Partial<Envelope>;
  return addressee === to && typeof ask === 'string';
}
