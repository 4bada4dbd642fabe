/** Crockford's base 32, in which a ULID tells its time in its first ten characters (github.com/ulid/spec). */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const LENGTH = 10

/**
 * The least id that Medusa can have made at an instant, as `order_01KB…`. Ids are made in the order of time, so that
 * what is of a span of time is found by the primary key, also in tables without an index on when they were written.
 */
export function firstIdOf(prefix: string, instant: Date | string): string {
  let rest = new Date(instant).getTime()
  let time = ""
  for (let place = 0; place < LENGTH; place++) {
    time = DIGITS.charAt(rest % DIGITS.length) + time
    rest = Math.floor(rest / DIGITS.length)
  }
  return `${prefix}_${time}`
}
