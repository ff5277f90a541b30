import { RECENT_AUTH_SECONDS } from './limits'

/** True where the password was typed within the last five minutes, as reveals, exports and key changes ask. */
export const isRecent = (reauthAt: Date, now: Date = new Date()): boolean =>
  now.getTime() - reauthAt.getTime() <= RECENT_AUTH_SECONDS * 1000
