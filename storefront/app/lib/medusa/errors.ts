/** The backend did not give a usable answer. Each kind tells the reader something else. */
export class BackendError extends Error {
  override name = "BackendError"
}

/**
 * No answer: not running, not reachable, or too slow. It has the shape of React Router's own route error, so that a page
 * whose loader fails with it is answered with 503, and `error` makes that logged.
 */
export class BackendUnavailable extends BackendError {
  override name = "BackendUnavailable"
  readonly status = 503
  readonly statusText = "Service Unavailable"
  readonly internal = false
  readonly data = null
  readonly error = this.message
}

/** An answer that says no (4xx, except 404 on reads), with the backend's own words. */
export class BackendRefusal extends BackendError {
  override name = "BackendRefusal"
  readonly status: number
  /** Medusa's error type or code, for example `not_allowed` or `insufficient_inventory`. */
  readonly kind: string

  constructor(options: { status: number; kind: string; message: string; path: string }) {
    super(options.message)
    this.status = options.status
    this.kind = options.kind
  }
}

/** An answer that is not what the contract says, or a 5xx. */
export class BackendFault extends BackendError {
  override name = "BackendFault"
}
