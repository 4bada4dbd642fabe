import { createServer } from "node:http"
import { describe, expect, it } from "vitest"
import { addressOf, BODY_LIMIT, BodyTooLarge, bodyLimitOf, readBody, UnreadableHost } from "./web-request"

async function send(body: string | ReadableStream, limit: number): Promise<string> {
  const server = createServer((request, response) => {
    readBody(request, limit).then(
      (bytes) => response.end(`${bytes.length}`),
      (error: unknown) => response.end(error instanceof BodyTooLarge ? "too large" : "failed"),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  const port = typeof address === "object" && address ? address.port : 0
  const init = { method: "POST", body, duplex: "half" }
  const answer = await fetch(`http://127.0.0.1:${port}`, init).then((response) => response.text())
  server.closeAllConnections()
  server.close()
  return answer
}

describe("a request's body", () => {
  it("is read up to the limit and refused beyond it, announced or not", async () => {
    expect(await send("a".repeat(100), 100)).toBe("100")
    expect(await send("a".repeat(101), 100)).toBe("too large")
    const chunks = () =>
      new ReadableStream({
        start(controller) {
          for (let index = 0; index < 20; index += 1)
            controller.enqueue(new TextEncoder().encode("a".repeat(10)))
          controller.close()
        },
      })
    expect(await send(chunks(), 500)).toBe("200")
    expect(await send(chunks(), 100)).toBe("too large")
  })
})

describe("the address of a request", () => {
  const to = (host: string | undefined) =>
    addressOf({ headers: host === undefined ? {} : { host } }, "https://hirfa.example", "/pieces?page=2").href

  it("is the public one behind a proxy that ends TLS, and the socket's own otherwise", () => {
    expect(to("hirfa.example")).toBe("https://hirfa.example/pieces?page=2")
    expect(to(undefined)).toBe("https://hirfa.example/pieces?page=2")
    expect(to("127.0.0.1:3000")).toBe("http://127.0.0.1:3000/pieces?page=2")
  })

  it("is none for a host that is none", () => {
    for (const host of ["[", "a b", ":99999"]) expect(() => to(host)).toThrow(UnreadableHost)
  })
})

describe("how much may be sent", () => {
  const upload = { "content-type": "multipart/form-data; boundary=x", cookie: "hirfa_member=abc" }

  it("is more only for the files of an application, and only from somebody with a login", () => {
    for (const path of ["/atelier/join/numbers", "/ar/atelier/join/pictures"])
      expect(bodyLimitOf({ headers: upload }, path)).toBeGreaterThan(12 * BODY_LIMIT)
    expect(bodyLimitOf({ headers: upload }, "/ar/atelier/orders/order_1")).toBeGreaterThan(12 * BODY_LIMIT)
    const signed = `/fr/orders/ogrp_1.${"a-b_".repeat(11)}`
    const unknown = { "content-type": upload["content-type"] }
    expect(bodyLimitOf({ headers: unknown }, signed)).toBeGreaterThan(12 * BODY_LIMIT)
    expect(bodyLimitOf({ headers: unknown }, "/orders/ogrp_1")).toBe(BODY_LIMIT)
    expect(bodyLimitOf({ headers: unknown }, "/account/orders/ogrp_1")).toBe(BODY_LIMIT)
    expect(bodyLimitOf({ headers: {} }, signed)).toBe(BODY_LIMIT)
    expect(bodyLimitOf({ headers: upload }, "/atelier/login")).toBe(BODY_LIMIT)
    expect(bodyLimitOf({ headers: { ...upload, cookie: "" } }, "/atelier/join/numbers")).toBe(BODY_LIMIT)
    expect(bodyLimitOf({ headers: { cookie: upload.cookie } }, "/atelier/join/numbers")).toBe(BODY_LIMIT)
  })
})
