import type { SellerStatus } from "@hirfa/contracts"

export type SellerActionText = {
  action: "approve" | "pause" | "reopen" | "suspend" | "restore"
  label: string
  title: (name: string) => string
  /** What will happen. */
  description: string
  done: (name: string) => string
  isDangerous?: boolean
  needsReason?: boolean
  canEnd?: boolean
}

const APPROVE: SellerActionText = {
  action: "approve",
  label: "Approve",
  title: (name) => `Approve ${name}?`,
  description:
    "It gets its own stock location, shipping profile and delivery options for every market, and may sell from now on.",
  done: (name) => `${name} may sell now`,
}
const PAUSE: SellerActionText = {
  action: "pause",
  label: "Pause",
  title: (name) => `Pause ${name}?`,
  description:
    "Nothing of it can be bought until it reopens. Its page and pieces stay readable and say so; orders already placed go on.",
  done: (name) => `${name} is paused`,
  needsReason: true,
  canEnd: true,
}
const REOPEN: SellerActionText = {
  action: "reopen",
  label: "Reopen",
  title: (name) => `Reopen ${name}?`,
  description: "Its pieces can be bought again at once.",
  done: (name) => `${name} is open again`,
}
const SUSPEND: SellerActionText = {
  action: "suspend",
  label: "Suspend",
  title: (name) => `Suspend ${name}?`,
  description:
    "Nothing of it can be bought and its members can no longer work in the atelier. Orders that are still open are yours to finish or cancel here.",
  done: (name) => `${name} is suspended`,
  isDangerous: true,
  needsReason: true,
}
const RESTORE: SellerActionText = {
  action: "restore",
  label: "Restore",
  title: (name) => `Restore ${name}?`,
  description: "Its members can work in the atelier again, and its pieces can be bought at once.",
  done: (name) => `${name} is active again`,
}

/** What may be asked of a seller in each state; the backend refuses the rest. */
export const ACTIONS_OF_STATUS: Readonly<Record<SellerStatus, readonly SellerActionText[]>> = {
  applied: [APPROVE],
  active: [PAUSE, SUSPEND],
  paused: [REOPEN, SUSPEND],
  suspended: [RESTORE],
}
