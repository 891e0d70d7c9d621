/** What happened to an announcement that people should be told of. */
export interface AnnouncementEvent {
  /** started: it is on its way. finished: nothing of the sending is left. The others: it was cancelled, see CancelReason. */
  readonly kind: 'started' | 'finished' | 'missed' | 'role-lost' | 'nobody';
  readonly announcement: number;
}
