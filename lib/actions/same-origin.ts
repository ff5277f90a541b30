/** True where a request that changes something comes from our own pages. A missing Origin or Sec-Fetch-Site is a
 *  refusal: every supported browser sends both, and Next itself would run the action without them. */
export function isSameOrigin(headers: Pick<Headers, 'get'>, origin: string): boolean {
  return headers.get('origin') === origin && headers.get('sec-fetch-site') === 'same-origin'
}
