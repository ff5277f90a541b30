declare const brand: unique symbol

/** A value of type T that only one parser may mint, so that a plain string cannot stand in for it. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
