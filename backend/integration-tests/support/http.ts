import { getApp } from "./app"

export type Answer<T = Record<string, never>> = { status: number; body: T; headers: Headers }
export type Call = { method?: string; body?: unknown; headers?: Record<string, string>; token?: string }

/** Calls the backend as a web app would: with the publishable key, in JSON. A body that is a string goes out as it is. */
export async function call<T>(
  path: string,
  { method, body, headers = {}, token }: Call = {},
): Promise<Answer<T>> {
  const { url, world } = await getApp()
  const response = await fetch(url + path, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: {
      "x-publishable-api-key": world.publishable_key,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: parse(text) as T }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return { text }
  }
}
