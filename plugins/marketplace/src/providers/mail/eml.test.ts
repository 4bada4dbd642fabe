import { describe, expect, it } from "vitest"
import { type EmlMail, emlOf } from "./eml"

const mail: EmlMail = {
  id: "8d7e",
  from: "Hirfa <orders@hirfa.example>",
  to: "claire@buyers.example",
  subject: "Your order 7",
  date: new Date("2026-11-21T10:00:00Z"),
  text: "Hello\n\nGood bye",
  html: "<p>Hello</p>\n<p>Good bye</p>",
}

/** Reads a mail as RFC 2045 and 2046 tell: unfolded headers, then the body or its parts, each decoded. */
function read(eml: string): { headers: Map<string, string>; parts: { type: string; body: string }[] } {
  const { headers, body } = entity(eml)
  const boundary = /boundary="([^"]+)"/.exec(headers.get("content-type") ?? "")?.[1]
  if (!boundary)
    return { headers, parts: [{ type: headers.get("content-type") ?? "", body: decode(headers, body) }] }
  const [, ...parts] = `\r\n${body}`.split(`\r\n--${boundary}`)
  expect(parts.pop()).toBe("--\r\n")
  return {
    headers,
    parts: parts.map((part) => {
      const own = entity(part.replace(/^\r\n/, ""))
      return { type: own.headers.get("content-type") ?? "", body: decode(own.headers, own.body) }
    }),
  }
}

function entity(raw: string) {
  const end = raw.indexOf("\r\n\r\n")
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]/g, " ")
    .split("\r\n")
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 2)]),
  )
  return { headers, body: raw.slice(end + 4) }
}

function decode(headers: Map<string, string>, body: string): string {
  return headers.get("content-transfer-encoding") === "base64" ? Buffer.from(body, "base64").toString() : body
}

function decodeWords(value: string): string {
  return value
    .replace(/\?= =\?/g, "?==?")
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/g, (_, word: string) => Buffer.from(word, "base64").toString())
}

describe("a mail in a file", () => {
  it("offers its text and its HTML as alternatives, the richer one last", () => {
    const { headers, parts } = read(emlOf(mail))
    expect(headers.get("content-type")).toMatch(/^multipart\/alternative/)
    expect(headers.get("to")).toBe("claire@buyers.example")
    expect(headers.get("mime-version")).toBe("1.0")
    expect(parts.map(({ type }) => type)).toEqual(["text/plain; charset=utf-8", "text/html; charset=utf-8"])
    expect(parts[0]?.body).toBe("Hello\r\n\r\nGood bye")
    expect(parts[1]?.body).toBe("<p>Hello</p>\r\n<p>Good bye</p>")
  })

  it("is plain when there is no HTML", () => {
    const { headers, parts } = read(emlOf({ ...mail, html: undefined }))
    expect(headers.get("content-type")).toBe("text/plain; charset=utf-8")
    expect(parts[0]?.body).toBe("Hello\r\n\r\nGood bye\r\n")
  })

  it("keeps every line within the limit, also with one long line of Arabic", () => {
    const text = "حرفة ".repeat(400)
    const eml = emlOf({
      ...mail,
      text,
      subject: "طردك من تعاونية النساجات في الطريق إليك الآن ".repeat(3).trim(),
    })
    for (const line of eml.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(998)
    const { headers, parts } = read(eml)
    expect(parts[0]?.body).toBe(text)
    expect(decodeWords(headers.get("subject") ?? "")).toBe(
      "طردك من تعاونية النساجات في الطريق إليك الآن ".repeat(3).trim(),
    )
    for (const word of headers.get("subject")?.split(" ") ?? []) expect(word.length).toBeLessThanOrEqual(75)
  })

  it("lets nobody add a header", () => {
    const { headers } = read(
      emlOf({ ...mail, to: "a@b.example\r\nBcc: c@d.example", subject: "Hi\nBcc: e@f.example" }),
    )
    expect(headers.has("bcc")).toBe(false)
    expect(headers.get("subject")).toBe("Hi Bcc: e@f.example")
  })
})
