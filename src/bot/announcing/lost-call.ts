/** A call to Telegram that got no answer of Telegram. Carries nothing of the request: its address holds the token. */
export class LostCall extends Error {
  override readonly name = 'LostCall';
  /** False: the request surely never left. */
  readonly left: boolean;
  /** A system's code ("ECONNREFUSED"), a status ("HTTP 502"), or what else is known. */
  readonly code: string;

  constructor({ left, code }: { readonly left: boolean; readonly code: string }) {
    super(`${left ? 'no answer came' : 'no connection'}: ${code}`);
    this.left = left;
    this.code = code;
  }
}
