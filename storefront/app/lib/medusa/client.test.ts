import { createServer, type RequestListener, type Server } from "node:http"
import { afterEach, describe, expect, it } from "vitest"
import { z } from "zod"
import { env } from "~/env.server"
import { backend, readFile, readOrNull, tellBackend } from "./client.server"
import { BackendFault, BackendRefusal, BackendUnavailable } from "./errors"

let server: Server | undefined

async function answering(listener: RequestListener): Promise<void> {
  const started = createServer(listener)
  server = started
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve))
  const address = started.address()
  if (typeof address === "object" && address) env.BACKEND_URL = `http://127.0.0.1:${address.port}`
}

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

const schema = z.object({ name: z.string() })
const json =
  (status: number, body: unknown): RequestListener =>
  (_, response) => {
    response.writeHead(status, { "content-type": "application/json" })
    response.end(typeof body === "string" ? body : JSON.stringify(body))
  }

describe("a call to the backend", () => {
  it("carries the shop's key, the language and every value of a list", async () => {
    const seen: { url?: string | undefined; key?: unknown; locale?: unknown } = {}
    await answering((request, response) => {
      Object.assign(seen, {
        url: request.url,
        key: request.headers["x-publishable-api-key"],
        locale: request.headers["x-medusa-locale"],
      })
      json(200, { name: "rug" })(request, response)
    })
    const query = { family: ["wood", "glass"], q: undefined, page: 2 }
    expect(await backend({ path: "/store/search", schema, query })).toEqual({ name: "rug" })
    expect(seen).toEqual({
      url: "/store/search?family=wood&family=glass&page=2",
      key: "pk_test",
      locale: "en-GB",
    })
  })

  it("takes 404, and only 404, for nothing", async () => {
    await answering(json(404, { type: "not_found", message: "no" }))
    expect(await readOrNull({ path: "/x", schema })).toBeNull()
    server?.close()
    await answering(json(500, { message: "boom" }))
    await expect(readOrNull({ path: "/x", schema })).rejects.toBeInstanceOf(BackendFault)
  })

  it("tells a refusal with its kind from a fault", async () => {
    await answering(
      json(400, { type: "not_allowed", code: "insufficient_inventory", message: "Only 1 left" }),
    )
    const refused = backend({ path: "/x", schema, method: "POST", body: {} })
    await expect(refused).rejects.toMatchObject({
      status: 400,
      kind: "insufficient_inventory",
      message: "Only 1 left",
    })
    await expect(refused).rejects.toBeInstanceOf(BackendRefusal)
  })

  it.each([
    ["that broke the contract", json(200, { name: 5 })],
    ["that is no JSON", json(200, "<html>")],
  ])("calls an answer %s a fault, never an empty page", async (_, listener) => {
    await answering(listener)
    await expect(backend({ path: "/x", schema })).rejects.toBeInstanceOf(BackendFault)
  })

  it("may only be told something, whatever is answered, as long as it is taken", async () => {
    await answering((_, response) => response.writeHead(201).end("Created"))
    await expect(tellBackend({ path: "/x", method: "POST", body: {} })).resolves.toBeUndefined()
    server?.close()
    await answering(json(401, { type: "unauthorized", message: "no" }))
    await expect(tellBackend({ path: "/x", method: "POST" })).rejects.toMatchObject({ status: 401 })
  })

  it("sends a file as it is, and passes one on as it comes", async () => {
    await answering((request, response) => {
      response.writeHead(200, { "content-type": `echo of ${request.headers["content-type"]}` })
      request.pipe(response)
    })
    const bytes = Uint8Array.from({ length: 5_000 }, (_, index) => index % 251)
    const file = await readFile({ path: "/x", method: "POST", body: new Blob([bytes]) })
    expect(file.headers.get("content-type")).toBe("echo of application/octet-stream")
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes)
    server?.close()
    await answering(json(403, { type: "not_allowed", message: "Not yours" }))
    await expect(readFile({ path: "/x" })).rejects.toMatchObject({ status: 403, message: "Not yours" })
  })

  it("reads a second time over a new connection when the first was cut, but never writes twice", async () => {
    let calls = 0
    const cutFirst: RequestListener = (request, response) => {
      calls += 1
      if (calls === 1) request.socket.destroy()
      else json(200, { name: "rug" })(request, response)
    }
    await answering(cutFirst)
    expect(await backend({ path: "/x", schema })).toEqual({ name: "rug" })
    calls = 0
    await expect(backend({ path: "/x", schema, method: "POST" })).rejects.toBeInstanceOf(BackendUnavailable)
    expect(calls).toBe(1)
  })

  it("gives up when no answer comes in time", async () => {
    await answering(() => {})
    const late = backend({ path: "/x", schema, timeoutMs: 50 })
    await expect(late).rejects.toThrow(/no answer in time/)
    await expect(late).rejects.toMatchObject({ status: 503 })
  })
})
