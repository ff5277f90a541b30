import 'server-only'
import { headers } from 'next/headers'
import { createSafeActionClient } from 'next-safe-action'
import { z } from 'zod'
import { currentActor } from '@/lib/auth/actor'
import { clientFacts } from '@/lib/auth/client-facts'
import { withinBudget } from '@/lib/auth/rate-limits'
import { isRecent } from '@/lib/auth/recent-auth'
import { env } from '@/lib/config/env'
import { explainError, RefusedRequest } from './errors'
import { isSameOrigin } from './same-origin'

/** Says what an action is and what it asks for: a name for the log, and whether the password must be fresh. */
const metadata = z.strictObject({
  name: z.string().regex(/^[a-z-]+$/),
  needsRecentAuth: z.boolean().default(false),
})

/** For the few doors that open without a session: sign-in, set-up, invitation. Same origin, strict input, errors that
 *  tell an id and nothing else. The handler sees what is known of the client. */
export const publicAction = createSafeActionClient({
  defineMetadataSchema: () => metadata,
  defaultValidationErrorsShape: 'flattened',
  handleServerError: (error, { metadata: about }) => explainError(error, about.name),
})
  .use(async ({ next }) => {
    if (!isSameOrigin(await headers(), env().APP_ORIGIN)) throw new RefusedRequest('REFUSED')
    return next()
  })
  .use(async ({ next }) => next({ ctx: { client: await clientFacts() } }))

/** For everything else: a signed-in person, within their budget, with a fresh password where the action asks for it.
 *  What the person may do is decided by the command, not here. */
export const staffAction = publicAction.use(async ({ next, metadata: about }) => {
  const actor = await currentActor()
  if (!actor) throw new RefusedRequest('SIGNED_OUT')
  if (!(await withinBudget('action.user', actor.id))) throw new RefusedRequest('TOO_MANY')
  if (about.needsRecentAuth && !isRecent(actor.session.reauthAt)) throw new RefusedRequest('STEP_UP')
  return next({ ctx: { actor } })
})
