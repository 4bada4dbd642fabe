import assert from "node:assert/strict"
import { createServer } from "node:http"
import { test } from "node:test"
import { makeKey, meilisearchCheck, testOnMeilisearch } from "./meilisearch.mjs"

/** Answers as Meilisearch does to the master key "master", to one key of a shop, and to others. */
async function standIn(t) {
  const keys = new Map()
  const server = createServer(async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const { status, body } = route(keys, request, Buffer.concat(chunks).toString())
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
  })
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve))
  t.after(() => server.close())
  return { host: `http://127.0.0.1:${server.address().port}`, keys }
}

function route(keys, { method, url, headers }, text) {
  const isMaster = headers.authorization === "Bearer master"
  if (!isMaster && headers.authorization !== "Bearer key-of-shop")
    return { status: 403, body: { code: "invalid_api_key", message: "The provided API key is invalid." } }
  if (url.startsWith("/indexes")) return { status: 200, body: { results: [] } }
  if (!isMaster) return { status: 403, body: { code: "invalid_api_key", message: "Not with this key." } }
  if (method === "GET") return { status: 200, body: keys.get(url.slice("/keys/".length)) ?? { results: [] } }
  const wanted = JSON.parse(text)
  if (keys.has(wanted.uid)) return { status: 409, body: { code: "api_key_already_exists" } }
  keys.set(wanted.uid, { ...wanted, key: `made-${keys.size + 1}` })
  return { status: 201, body: keys.get(wanted.uid) }
}

test("the shop's key is for its indexes alone, without keys; asked again it is the same", async (t) => {
  const { host, keys } = await standIn(t)
  const env = { MEILISEARCH_HOST: `${host}/`, MEILISEARCH_MASTER_KEY: "master" }
  assert.deepEqual(await makeKey(env), { key: "made-1", pattern: "hirfa_*" })
  assert.deepEqual(await makeKey(env), { key: "made-1", pattern: "hirfa_*" })
  assert.deepEqual(await makeKey({ ...env, MEILISEARCH_INDEX_PREFIX: "b" }), {
    key: "made-2",
    pattern: "b_*",
  })
  const [key] = keys.values()
  assert.match(key.uid, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  assert.deepEqual(key.indexes, ["hirfa_*"])
  assert.ok(key.actions.every((action) => action !== "*" && !action.startsWith("keys.")))
  await assert.rejects(makeKey({ MEILISEARCH_HOST: host }), /MEILISEARCH_MASTER_KEY is not set/)
  await assert.rejects(
    makeKey({ ...env, MEILISEARCH_MASTER_KEY: "no" }),
    /made no key: The provided API key is invalid/,
  )
})

test("the doctor says what is wrong with it, which keeps no shop from starting", async (t) => {
  const { host } = await standIn(t)
  assert.equal((await meilisearchCheck({})).isOk, true)
  assert.equal(
    (await meilisearchCheck({ MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: "key-of-shop" })).isOk,
    true,
  )
  for (const [env, found] of [
    [{ MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: "master" }, /may do everything/],
    [{ MEILISEARCH_HOST: host }, /does not take the key/],
    [{ MEILISEARCH_HOST: "http://127.0.0.1:1" }, /does not answer at/],
  ]) {
    const check = await meilisearchCheck(env)
    assert.equal(check.isOk, false)
    assert.equal(check.isOptional, true)
    assert.match(check.found, found)
  }
})

test("tests run on a server that takes the key only", async (t) => {
  const { host } = await standIn(t)
  const env = { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: "key-of-shop" }
  await testOnMeilisearch(env)
  assert.equal(env.TEST_MEILISEARCH_HOST, host)
  await assert.rejects(testOnMeilisearch({}), /MEILISEARCH_HOST is not set/)
  await assert.rejects(testOnMeilisearch({ MEILISEARCH_HOST: host }), /answered 403/)
})
