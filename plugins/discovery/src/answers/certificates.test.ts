import { expect, test } from "vitest"
import type { CertificatePart } from "../documents/types"
import { certificatesAnswer } from "./piece"

const certificate = (number: string, expires_on: string | null): CertificatePart => ({
  scheme: "fair",
  names: { en: "Fair workshop", fr: "Atelier équitable", ar: "ورشة منصفة" },
  certifier: { en: "The ministry", fr: "Le ministère", ar: "الوزارة" },
  url: null,
  number,
  expires_on,
})

test("a certificate is shown until its last day, whenever the document was written", () => {
  const certificates = [
    certificate("1", "2026-11-23"),
    certificate("2", "2026-11-24"),
    certificate("3", null),
  ]
  const shown = certificatesAnswer(certificates, "fr", "2026-11-24")
  expect(shown.map(({ number }) => number)).toEqual(["2", "3"])
  expect(shown[0]).toMatchObject({ name: "Atelier équitable", certifier: "Le ministère" })
})
