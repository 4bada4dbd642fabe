import { createServer, type IncomingMessage, type Server } from "node:http"
import { createServer as createTcpServer, type Server as TcpServer } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { SendgridMailProvider, senderOf } from "./mail-sendgrid/service"
import { SmtpMailProvider } from "./mail-smtp/service"

const open: (Server | TcpServer)[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

const mail = {
  to: "claire@buyers.example",
  channel: "email",
  template: "order-placed",
  content: { subject: "طلبكم 1007", text: "شكرا", html: "<p>شكرا</p>" },
}

function portOf(server: Server | TcpServer): Promise<number> {
  open.push(server)
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      resolve(typeof address === "object" && address ? address.port : 0)
    })
  })
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ""
  for await (const chunk of request) body += chunk
  return body
}

describe("SendGrid", () => {
  it("is told the mail in both forms, with the key, and gives its id", async () => {
    const heard: { path?: string | undefined; key?: string | undefined; body: Record<string, unknown> }[] = []
    const port = await portOf(
      createServer(async (request, response) => {
        heard.push({
          path: request.url,
          key: request.headers.authorization,
          body: JSON.parse(await bodyOf(request)),
        })
        response.writeHead(202, { "x-message-id": "sg_1" }).end()
      }),
    )
    const options = {
      apiKey: "SG.x",
      from: "Hirfa <orders@hirfa.example>",
      apiBase: `http://127.0.0.1:${port}`,
    }
    expect(await new SendgridMailProvider({}, options).send(mail)).toEqual({ id: "sg_1" })
    expect(heard).toEqual([
      {
        path: "/v3/mail/send",
        key: "Bearer SG.x",
        body: {
          personalizations: [{ to: [{ email: mail.to }] }],
          from: { email: "orders@hirfa.example", name: "Hirfa" },
          subject: mail.content.subject,
          content: [
            { type: "text/plain", value: "شكرا" },
            { type: "text/html", value: "<p>شكرا</p>" },
          ],
        },
      },
    ])
  })

  it("that refuses is an error with its words", async () => {
    const port = await portOf(
      createServer((_request, response) => {
        response.writeHead(401).end("bad key")
      }),
    )
    const options = { apiKey: "SG.x", from: "orders@hirfa.example", apiBase: `http://127.0.0.1:${port}` }
    const provider = new SendgridMailProvider({}, options)
    await expect(provider.send(mail)).rejects.toThrow(
      "SendGrid answered 401 to the mail order-placed: bad key",
    )
    await expect(provider.send({ ...mail, content: { subject: "", text: "" } })).rejects.toThrow("no subject")
  })

  it("takes a sender with a name and without", () => {
    expect(senderOf("orders@hirfa.example")).toEqual({ email: "orders@hirfa.example" })
    expect(senderOf('"Hirfa, Fès" <a@b.example>')).toEqual({ email: "a@b.example", name: "Hirfa, Fès" })
  })
})

describe("a mail server", () => {
  it("is given the mail whole, and its refusal is an error", async () => {
    const heard: string[] = []
    const port = await portOf(smtpServer(heard))
    const provider = new SmtpMailProvider(
      {},
      { url: `smtp://127.0.0.1:${port}?ignoreTLS=true`, from: "Hirfa <orders@hirfa.example>" },
    )
    expect((await provider.send(mail)).id).toMatch(/@hirfa\.example>$/)
    const whole = heard.join("\n")
    expect(whole).toContain("RCPT TO:<claire@buyers.example>")
    expect(whole).toContain("multipart/alternative")
    await expect(provider.send({ ...mail, to: "nobody@refused.example" })).rejects.toThrow("550")
  })
})

/** As much of RFC 5321 as one mail needs. */
function smtpServer(heard: string[]): TcpServer {
  return createTcpServer((socket) => {
    let isData = false
    socket.write("220 stand-in\r\n")
    socket.on("data", (bytes) => {
      for (const line of bytes.toString().split("\r\n").filter(Boolean)) {
        heard.push(line)
        if (isData) {
          if (line !== ".") continue
          isData = false
          socket.write("250 taken\r\n")
        } else if (line === "DATA") {
          isData = true
          socket.write("354 go on\r\n")
        } else if (line.startsWith("RCPT") && line.includes("refused")) socket.write("550 no such person\r\n")
        else socket.write("250 ok\r\n")
      }
    })
    socket.on("error", () => socket.destroy())
  })
}
