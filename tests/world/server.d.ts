export interface World {
  /** "http://127.0.0.1:41234", without a slash at its end. */
  address: string;
  /** Every request it answered: method, path and the Origin header. */
  requests: { method: string; path: string; origin: string | null }[];
  stop(): Promise<void>;
}
/** Serves the practice world on 127.0.0.1; port 0 takes a free one. */
export function startWorld(port: number): Promise<World>;
