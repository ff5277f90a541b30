import type { Result } from '@/lib/core/result'

/** What an action answers to its form: where to go, or an expected outcome that the form explains. */
export type Answer<E extends string> = { readonly redirectTo: string } | { readonly outcome: E }

/** Turns the result of a command into an answer. @param where the address to go to after the good outcome */
export async function answer<T, E extends string>(
  result: Promise<Result<T, E>>,
  where: (value: T) => string,
): Promise<Answer<E>> {
  const settled = await result
  return settled.ok ? { redirectTo: where(settled.value) } : { outcome: settled.error }
}
