export type EmlMail = {
  id: string
  from: string
  to: string
  subject: string
  date: Date
  text: string
  html?: string | undefined
}

/** RFC 5322: a line holds at most 998 octets without its end. */
const LONGEST_LINE = 998
/** RFC 2047: an encoded word is at most 75 characters long; so many octets of text fit into one. */
const WORD_OCTETS = 45

/** A mail as it travels: plain text, or plain text and HTML as alternatives (RFC 2046) of which a reader shows one. */
export function emlOf({ id, from, to, subject, date, text, html }: EmlMail): string {
  const headers = [
    `From: ${headerSafe(from)}`,
    `To: ${headerSafe(to)}`,
    `Subject: ${encodedWords(headerSafe(subject))}`,
    `Date: ${date.toUTCString()}`,
    `Message-ID: <${id}@hirfa>`,
    "MIME-Version: 1.0",
  ]
  if (html === undefined) return [...headers, ...part("text/plain", text), ""].join("\r\n")
  const boundary = `hirfa-${id}`
  return [
    ...headers,
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    ...part("text/plain", text),
    `--${boundary}`,
    ...part("text/html", html),
    `--${boundary}--`,
    "",
  ].join("\r\n")
}

/** As it is while its lines are short enough, so that the file can be read and searched; else in base64. */
function part(type: string, body: string): string[] {
  const lines = body.split(/\r\n|\r|\n/)
  const isPlain = lines.every((line) => Buffer.byteLength(line) <= LONGEST_LINE)
  return [
    `Content-Type: ${type}; charset=utf-8`,
    `Content-Transfer-Encoding: ${isPlain ? "8bit" : "base64"}`,
    "",
    ...(isPlain
      ? lines
      : (Buffer.from(body)
          .toString("base64")
          .match(/.{1,76}/g) ?? [])),
  ]
}

/** RFC 2047: header values are ASCII, so other letters travel in base64, in words that end between letters. */
function encodedWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const words: string[] = []
  let word = ""
  for (const letter of text) {
    if (Buffer.byteLength(word + letter) > WORD_OCTETS) {
      words.push(word)
      word = ""
    }
    word += letter
  }
  return [...words, word].map((w) => `=?UTF-8?B?${Buffer.from(w).toString("base64")}?=`).join("\r\n ")
}

/** A line break in a header would let its writer add headers of his own. */
function headerSafe(text: string): string {
  return text.replace(/[\r\n]+/g, " ")
}
