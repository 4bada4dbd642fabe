/** An answer of the API that is an error, in Stripe's own shape. */
export class ApiError extends Error {
  /**
   * @param {number} status HTTP status
   * @param {Record<string, unknown> & { message: string, type: string }} body what stands under `error`
   * @param {{ isValidation?: boolean }} [options] whether the request was refused before it was carried out
   */
  constructor(status, body, { isValidation = false } = {}) {
    super(body.message)
    this.status = status
    this.body = body
    this.isValidation = isValidation
  }
}

/** A parameter that is missing, unknown or of the wrong form. Such answers are never kept for an idempotency key. */
export function invalidParameter(param, message, code) {
  return new ApiError(400, { type: "invalid_request_error", code, message, param }, { isValidation: true })
}

/** A request that an object's state forbids; `extra` carries the object, as Stripe's SDK users expect. */
export function unexpectedState(code, message, extra = {}) {
  return new ApiError(400, { type: "invalid_request_error", code, message, ...extra })
}

export function resourceMissing(kind, id) {
  return new ApiError(404, {
    type: "invalid_request_error",
    code: "resource_missing",
    message: `No such ${kind}: '${id}'`,
    param: "id",
  })
}
