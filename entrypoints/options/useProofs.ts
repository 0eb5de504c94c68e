import { useEffect, useState } from 'preact/hooks';
import type { Proof } from '@/components/options/ProveCard';
import { proofs, storageFacts } from './proofs';

/** What the browser says of storage, and the proofs once somebody asks for them. */
export function useProofs() {
  const [facts, setFacts] = useState<{ label: string; value: string }[]>([]);
  const [done, setDone] = useState<Proof[] | null>(null);
  useEffect(() => void storageFacts().then(setFacts), []);
  return { facts, proofs: done, onProve: () => void proofs().then(setDone) };
}
