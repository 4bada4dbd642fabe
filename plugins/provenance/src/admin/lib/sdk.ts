import Medusa from "@medusajs/js-sdk"

// What Medusa's dashboard puts in place of these names when it is built.
declare const __BACKEND_URL__: string | undefined
declare const __AUTH_TYPE__: "session" | "jwt" | undefined
declare const __JWT_TOKEN_STORAGE_KEY__: string | undefined

/** Asks the backend with the login that the dashboard has, as the dashboard itself does. */
export const sdk = new Medusa({
  baseUrl: __BACKEND_URL__ ?? "/",
  auth: {
    type: __AUTH_TYPE__ ?? "session",
    jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__ || undefined,
  },
})

/** What went wrong, in the backend's words where it has any. */
export function messageOf(error: unknown): string {
  return error instanceof Error && error.message ? error.message : "The backend did not answer."
}
