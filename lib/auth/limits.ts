/** How long a session lives at most, in seconds: 12 h (NIST SP 800-63B-4, AAL3). */
export const SESSION_SECONDS = 12 * 60 * 60

/** How long a session may rest before it ends, in seconds: 15 min. Polls and event streams are not activity. */
export const IDLE_SECONDS = 15 * 60

/** How long a fresh password or factor counts for what needs step-up, in seconds. */
export const RECENT_AUTH_SECONDS = 5 * 60

/** How long a ticket between the last step of signing in and its session may be redeemed, in seconds. */
export const TICKET_SECONDS = 60

/** The oldest session of a person ends when they open one more than this. */
export const MAX_SESSIONS = 3

/** After so many failures in a row the password path of an account is closed until somebody unlocks it. */
export const MAX_FAILED_SIGN_INS = 100

/** How often `lastSeenAt` is written at most, in seconds. */
export const LAST_SEEN_SECONDS = 60
