import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import { expect, test } from "vitest"
import { purgePages } from "./purge"

interface Received {
  url: string | undefined
  authorization: string | undefined
  tags: string[]
}

async function webApp(statuses: number[]) {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const { tags } = JSON.parse(await bodyOf(request)) as { tags: string[] }
    received.push({ url: request.url, authorization: request.headers.authorization, tags })
    response.writeHead(statuses.shift() ?? 204).end()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return { received, url: `http://127.0.0.1:${port}`, close: () => server.close() }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ""
  for await (const chunk of request) body += String(chunk)
  return body
}

function logger() {
  const warnings: string[] = []
  return { warnings, warn: (message: string) => warnings.push(message) }
}

test("tags are sent with the secret, many in several requests", async () => {
  const app = await webApp([])
  const tags = Array.from({ length: 501 }, (_, index) => `piece:${index}`)
  await purgePages(tags, { storefrontUrl: app.url, purgeSecret: "s3cret", pauses: [1, 1] }, logger())
  expect(app.received.map(({ tags }) => tags.length)).toEqual([500, 1])
  expect(app.received[0]).toMatchObject({ url: "/_cache/purge", authorization: "Bearer s3cret" })
  app.close()
})

test("a web app that fails is asked again", async () => {
  const app = await webApp([503, 204])
  const log = logger()
  await purgePages(["listing"], { storefrontUrl: app.url, purgeSecret: "s3cret", pauses: [1, 1] }, log)
  expect(app.received).toHaveLength(2)
  expect(log.warnings).toEqual([])
  app.close()
})

test("a web app that refuses the secret is logged, not thrown", async () => {
  const app = await webApp([401, 401, 401])
  const log = logger()
  await purgePages(["listing"], { storefrontUrl: app.url, purgeSecret: "wrong", pauses: [1, 1] }, log)
  expect(log.warnings).toHaveLength(1)
  expect(app.received).toHaveLength(3)
  expect(log.warnings[0]).toContain("401")
  app.close()
})
