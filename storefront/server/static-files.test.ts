import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { staticFiles } from "./static-files"

describe("static files", () => {
  let folder = ""
  let base = ""
  let stop = () => Promise.resolve()

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "hirfa-static-"))
    mkdirSync(path.join(folder, "assets"))
    for (const name of ["a.js", "b.js"]) writeFileSync(path.join(folder, "assets", name), `"${name}"`)
    const serve = staticFiles(folder)
    const server = createServer((request, response) => {
      if (!serve(request, response, request.url ?? "/")) response.writeHead(418).end()
    })
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    stop = () => new Promise((resolve) => server.close(() => resolve()))
  })

  afterEach(async () => {
    await stop()
    rmSync(folder, { recursive: true })
  })

  it("are kept by browsers for a year, and what is not there is answered at once", async () => {
    const there = await fetch(`${base}/assets/a.js`)
    expect(await there.text()).toBe('"a.js"')
    expect(there.headers.get("cache-control")).toBe("public, max-age=31536000, immutable")
    expect((await fetch(`${base}/assets/never.js`)).status).toBe(404)
    expect((await fetch(`${base}/pieces`)).status).toBe(418)
  })

  it("that vanish while they are served break off, and the server goes on", async () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined)
    rmSync(path.join(folder, "assets", "a.js"))
    await expect(fetch(`${base}/assets/a.js`)).rejects.toThrow()
    expect(said.mock.lastCall?.[0]).toContain("/assets/a.js")
    expect(await (await fetch(`${base}/assets/b.js`)).text()).toBe('"b.js"')
    said.mockRestore()
  })
})
