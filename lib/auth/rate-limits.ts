import 'server-only'
import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { prisma } from '@/lib/db/client'
import { serverToken } from '@/lib/vault/server-key'

const BUDGETS = {
  'sign-in.account': { points: 5, duration: 60 },
  'sign-in.network': { points: 20, duration: 60 },
  'link.network': { points: 20, duration: 60 },
  'reauth.user': { points: 5, duration: 60 },
  'action.user': { points: 120, duration: 60 },
  'search.user': { points: 60, duration: 60 },
  'reveal.user': { points: 60, duration: 3600 },
} as const

/** The name of a budget of attempts. */
export type Budget = keyof typeof BUDGETS

/** Takes one attempt from a budget and says whether there was one left. Counted in PostgreSQL, so it holds across
 *  processes; kept under an HMAC, so the table names nobody. A database that does not answer throws: fail closed.
 *  @param subject an account, a person or a network; hashed before it is stored */
export async function withinBudget(budget: Budget, subject: string): Promise<boolean> {
  try {
    await limiter(budget).consume(Buffer.from(serverToken(`rate/${budget}`, subject)).toString('base64url'))
    return true
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return false
    throw reason
  }
}

const limiters = new Map<Budget, RateLimiterPrisma>()

function limiter(budget: Budget): RateLimiterPrisma {
  const known = limiters.get(budget)
  if (known) return known
  const made = new RateLimiterPrisma({
    storeClient: prisma,
    tableName: 'rateLimit',
    keyPrefix: budget,
    clearExpiredByTimeout: false,
    ...BUDGETS[budget],
  })
  limiters.set(budget, made)
  return made
}
