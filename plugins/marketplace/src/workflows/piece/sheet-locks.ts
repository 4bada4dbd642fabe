/** What a workflow holds while it works on a piece: a button pressed twice makes one product. In seconds. */
export function sheetLocks(id: string) {
  return { key: [`piece-sheet:${id}`], timeout: 30, ttl: 120, executeOnSubWorkflow: true }
}

/** Who does it, with her name as it was. */
export type PieceActor = { id: string; name: string }
