/** Answers everything with the same six kilobytes: what Node's own HTTP costs where nothing is done for a page. */
import { createServer } from "node:http"

const body = Buffer.alloc(6_000, "x")
const headers = { "content-type": "text/html; charset=utf-8", "content-length": body.length }
const server = createServer((_request, response) => response.writeHead(200, headers).end(body))
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`))
