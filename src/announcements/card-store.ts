/** The message in an organiser's chat that shows how an announcement stands and is edited as it goes on. */
export interface Card {
  readonly chat: number;
  readonly message: number;
}

/** One card for each announcement and chat: a new one takes the place of the old. */
export interface CardStore {
  put(announcement: number, card: Card): Promise<void>;
  of(announcement: number): Promise<readonly Card[]>;
  forget(announcement: number, chat: number): Promise<void>;
}
