import 'server-only'
import { createHash } from 'node:crypto'
import { headers } from 'next/headers'
import { env } from '@/lib/config/env'

/** What a request says of the machine it came from, coarse on purpose. */
export type ClientFacts = {
  /** SHA-256 of the User-Agent header: a session is bound to it. */
  readonly userAgentHash: Uint8Array<ArrayBuffer>
  /** A word for the list of own sessions, e.g. `firefox-linux`. */
  readonly device: string
  /** The network prefix (/24 or /64) for rate limits; `local` where no trusted proxy names one. */
  readonly network: string
}

/** Reads the facts of the current request. The address is believed only from the one trusted proxy. */
export async function clientFacts(): Promise<ClientFacts> {
  const list = await headers()
  const userAgent = (list.get('user-agent') ?? '').slice(0, 512)
  return {
    userAgentHash: new Uint8Array(createHash('sha256').update(userAgent).digest()),
    device: deviceClass(userAgent),
    network: env().TRUST_PROXY ? networkPrefix(list.get('x-forwarded-for') ?? '') : 'local',
  }
}

/** The device class of a User-Agent header: one of a few words, never the header itself. */
export function deviceClass(userAgent: string): string {
  const browser = pick(userAgent, {
    firefox: /Firefox\//,
    edge: /Edg\//,
    chrome: /Chrome\//,
    safari: /Safari\//,
  })
  const system = pick(userAgent, {
    android: /Android/,
    ios: /iPhone|iPad/,
    windows: /Windows/,
    mac: /Mac OS X/,
    linux: /Linux/,
  })
  return `${browser}-${system}`
}

/** The network of an address: the first three numbers of IPv4, the first four groups of IPv6. */
export function networkPrefix(address: string): string {
  const ip = address.split(',').at(-1)?.trim().toLowerCase() ?? ''
  const mapped = ip.replace(/^::ffff:/, '')
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(mapped)) return mapped.split('.').slice(0, 3).join('.')
  if (/^[0-9a-f:]{2,39}$/.test(ip)) return expandIpv6(ip).slice(0, 4).join(':')
  return 'unknown'
}

const pick = (text: string, patterns: Record<string, RegExp>): string =>
  Object.entries(patterns).find(([, pattern]) => pattern.test(text))?.[0] ?? 'unknown'

function expandIpv6(ip: string): string[] {
  const [head = '', tail] = ip.split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  return [...left, ...zeros, ...right].map((group) => group.replace(/^0+(?=.)/, ''))
}
