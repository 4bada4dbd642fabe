import { getApp } from "./app"

/** Sends bytes as the body, as a phone sends a picture. */
export async function putFile<T>(
  path: string,
  bytes: Buffer,
  token?: string,
): Promise<{ status: number; body: T }> {
  const { url, world } = await getApp()
  const response = await fetch(url + path, {
    method: "PUT",
    headers: {
      "x-publishable-api-key": world.publishable_key,
      "content-type": "application/octet-stream",
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: new Uint8Array(bytes),
  })
  return { status: response.status, body: (await response.json()) as T }
}
