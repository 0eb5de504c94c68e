import type { HeldDraft, HeldPlace } from './heldShelf';

/** This window's own memory: gone when the window is closed or reloaded. For private windows. */
export function memoryPlace(): HeldPlace {
  const held = new Map<string, HeldDraft>();
  let turn: Promise<unknown> = Promise.resolve();
  return {
    all: () => Promise.resolve([...held.values()]),
    get: (id) => Promise.resolve(held.get(id)),
    set: (id, value) => Promise.resolve(void held.set(id, structuredClone(value))),
    delete: (id) => Promise.resolve(void held.delete(id)),
    inTurn(_id, work) {
      const next = turn.then(work, work);
      turn = next.catch(() => undefined);
      return next;
    },
  };
}
