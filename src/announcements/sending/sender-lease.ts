/** Who holds the lease of this name sends the announcements. */
export const SENDER_LEASE = 'sender';
