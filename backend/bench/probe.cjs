// Preloaded into a measured backend (node --require): counts its SQL statements and answers them, with its CPU time, to
// the bench that started it. Nothing of it is loaded in production.
const Module = require("node:module")
let statements = 0
let byText = new Map()
let isListing = false

const load = Module._load
Module._load = function (request, ...rest) {
  const exported = load.call(this, request, ...rest)
  if (request === "pg" && exported.Client && !exported.Client.isProbed) {
    exported.Client.isProbed = true
    const query = exported.Client.prototype.query
    exported.Client.prototype.query = function (config, ...args) {
      statements += 1
      if (isListing) {
        const text = (typeof config === "string" ? config : (config?.text ?? "")).slice(0, 160)
        byText.set(text, (byText.get(text) ?? 0) + 1)
      }
      return query.call(this, config, ...args)
    }
  }
  // What follows from a request (mails, search documents) is the worker's, on both sides. With the events in memory
  // there is no other process to do it, so nobody hears of them here.
  if (request.includes("event-bus-local") && exported.default?.service) {
    exported.default.service.prototype.emit = async () => undefined
  }
  return exported
}

process.on("message", (message) => {
  if (message === "list") {
    isListing = true
    byText = new Map()
  }
  const { user, system } = process.cpuUsage()
  process.send({
    statements,
    cpu: (user + system) / 1000,
    texts: message === "texts" ? [...byText] : undefined,
  })
})
