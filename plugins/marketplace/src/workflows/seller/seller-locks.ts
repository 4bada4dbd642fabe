/**
 * What a workflow that changes the state of sellers holds while it does, also as a step of another: it reads the state,
 * decides, and writes. In seconds, `timeout` to wait for whoever is at it, `ttl` after which a dead holder is forgotten.
 */
export function sellerLocks(ids: readonly string[]) {
  return {
    key: [...new Set(ids)].sort().map((id) => `seller:${id}`),
    timeout: 30,
    ttl: 120,
    executeOnSubWorkflow: true,
  }
}
