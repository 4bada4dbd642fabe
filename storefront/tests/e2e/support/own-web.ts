import { once } from "node:events"
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http"
import { freePort, type Program } from "./processes"
import { currentRun, type RunningShop } from "./run"
import { startWebApp } from "./web-app"

/**
 * A web app of one test's own, on a backend of the run, that can be killed and started again without harm to others. It
 * speaks to the backend through a pipe, so that it can be killed at the worst moment: when the work is done.
 */
export class OwnWeb {
  readonly url: string
  readonly #shop: RunningShop
  readonly #port: number
  readonly #pipe: Server
  #program: Program | undefined
  #deadly: { path: RegExp; done: () => void } | undefined

  private constructor(shop: RunningShop, port: number) {
    this.#shop = shop
    this.#port = port
    this.url = `http://127.0.0.1:${port}`
    this.#pipe = createServer((asked, answer) => this.#pass(asked, answer))
  }

  static async open(shop: RunningShop): Promise<OwnWeb> {
    const own = new OwnWeb(shop, await freePort())
    own.#pipe.listen(0, "127.0.0.1")
    await once(own.#pipe, "listening")
    await own.start()
    return own
  }

  async start(): Promise<void> {
    const address = this.#pipe.address()
    if (typeof address !== "object" || address === null) throw new Error("the pipe does not listen")
    const { program } = startWebApp({
      name: `web-own-${this.#port}`,
      folder: currentRun().webFolder,
      port: this.#port,
      backend: `http://127.0.0.1:${address.port}`,
      key: this.#shop.key,
      stripeKey: "",
    })
    this.#program = program
    await program.answersAt(`${this.url}/healthz`)
  }

  async kill(): Promise<void> {
    await this.#program?.kill()
  }

  /** Kills the web app as soon as the backend has done what is asked at such a path; resolves when that has happened. */
  dieOver(path: RegExp): Promise<void> {
    return new Promise((resolve) => {
      this.#deadly = { path, done: resolve }
    })
  }

  async close(): Promise<void> {
    await this.kill()
    this.#pipe.closeAllConnections()
    this.#pipe.close()
  }

  #pass(asked: IncomingMessage, answer: ServerResponse): void {
    const { hostname, port } = new URL(this.#shop.backend)
    const { method, url: path = "/", headers } = asked
    const forward = request({ hostname, port, method, path, headers }, (got) => {
      const deadly = method === "POST" && this.#deadly?.path.test(path) ? this.#deadly : undefined
      if (deadly) {
        this.#deadly = undefined
        got.resume()
        void this.kill().then(deadly.done)
        return
      }
      answer.writeHead(got.statusCode ?? 502, got.headers)
      got.pipe(answer)
    })
    forward.on("error", () => answer.destroy())
    asked.pipe(forward)
  }
}
