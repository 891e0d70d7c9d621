/** Doing something later, handed in so that tests need not wait. */
export interface Alarms {
  /** Rings once after some milliseconds, unless what it returns is called before. */
  set(milliseconds: number, ring: () => void): () => void;
}

/** They keep no program from ending. */
export const systemAlarms: Alarms = {
  set(milliseconds, ring) {
    const timer = setTimeout(ring, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};
