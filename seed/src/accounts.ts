/** The accounts of the demo world. They are in the README and the start script prints them: never use them for more. */
export const BUYER = { email: "buyer@hirfa.example", password: "hirfa-buyer" }
export const ADMIN = { email: "admin@hirfa.example", password: "hirfa-admin" }
/** Payouts need two people: one makes a batch, another approves it. */
export const SECOND_ADMIN = { email: "second@hirfa.example", password: "hirfa-second" }
export const MEMBER_PASSWORD = "hirfa-atelier"

/** This cooperative is the one of the printed login, and has a manager and a maker beside its owner. */
export const SHOWN_COOPERATIVE = "white-clay-house"

/** The mail address of a cooperative's owner. */
export function ownerEmail(handle: string): string {
  return handle === SHOWN_COOPERATIVE ? "owner@hirfa.example" : `${handle}@hirfa.example`
}
