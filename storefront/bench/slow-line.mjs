/**
 * A slow line between a browser and the web app: so many bits a second in each direction, shared by all connections, and
 * half of the latency each way. Chromium's own throttling does not reach a service worker's requests; this does.
 */

import { once } from "node:events"
import { connect, createServer } from "node:net"

/** What goes out at once: about a packet of a slow line. */
const PART = 1_400

export async function slowLine(target, { kbitPerSecond, latencyMs }) {
  const { hostname, port } = new URL(target)
  const direction = () => new Direction((kbitPerSecond * 1000) / 8 / 1000, latencyMs / 2)
  const [up, down] = [direction(), direction()]
  const sockets = new Set()
  const server = createServer({ noDelay: true }, (near) => {
    const far = connect({ host: hostname, port: Number(port), noDelay: true })
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.once("close", () => sockets.delete(socket))
      socket.on("error", () => socket.destroy())
    }
    up.carry(near, far)
    down.carry(far, near)
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** Bytes that went through since the last call. */
    taken: () => ({ up: up.taken(), down: down.taken() }),
    close() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

class Direction {
  #bytesPerMs
  #delayMs
  /** When the line is free again. */
  #freeAt = 0
  #bytes = 0

  constructor(bytesPerMs, delayMs) {
    this.#bytesPerMs = bytesPerMs
    this.#delayMs = delayMs
  }

  carry(from, to) {
    // What is on its way on one connection comes out in its order, whatever timers do.
    const underway = []
    from.on("data", (chunk) => {
      from.pause()
      void this.#send(chunk, to, underway).then(() => from.resume())
    })
    from.once("end", () => setTimeout(() => to.end(), this.#lag()))
    from.once("close", () => setTimeout(() => to.destroy(), this.#lag()))
  }

  /** Resolves when the line has taken it; it comes out at the other end a while later, in its order. */
  async #send(chunk, to, underway) {
    for (let at = 0; at < chunk.length; at += PART) {
      const part = chunk.subarray(at, at + PART)
      const now = performance.now()
      this.#freeAt = Math.max(this.#freeAt, now) + part.length / this.#bytesPerMs
      this.#bytes += part.length
      underway.push(part)
      setTimeout(
        () => {
          const next = underway.shift()
          if (to.writable) to.write(next)
        },
        this.#freeAt - now + this.#delayMs,
      )
      await new Promise((resolve) => setTimeout(resolve, this.#freeAt - now))
    }
  }

  /** After all that is still on its way. */
  #lag() {
    return Math.max(0, this.#freeAt - performance.now()) + this.#delayMs + 20
  }

  taken() {
    const bytes = this.#bytes
    this.#bytes = 0
    return bytes
  }
}
