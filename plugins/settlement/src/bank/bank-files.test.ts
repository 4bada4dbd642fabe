import { readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { pain001, type TransferBatch } from "./pain001"
import { readPain002 } from "./pain002"
import { plainText, readableName } from "./plain-text"
import { transfersCsv } from "./transfers-csv"

const RIB = "011519000001205000534921"
const debtor = { name: "Hirfa S.A.R.L.", rib: null, iban: `MA64${RIB}`, bic: "BCMAMAMC" }
const transfer = (amount: number, name = "Coopérative Tigmi & Filles") => ({
  end_to_end_id: "pay_01M805X8TDFCEWJ3D1FHKV3P5Y",
  amount,
  creditor: { name, rib: RIB, iban: `MA64${RIB}`, bic: "BCMAMAMC" },
  remittance: "Hirfa 12: sales of November – thank you! ".repeat(6),
})
const batch = (own: Partial<TransferBatch> = {}): TransferBatch => ({
  message_id: "batch_01M805X8TDFCEWJ3D1FHKV3P5Y",
  created_at: new Date("2026-11-21T10:00:00.123Z"),
  execute_on: new Date("2026-11-23"),
  currency_code: "mad",
  debtor,
  transfers: [transfer(123_456), transfer(5)],
  ...own,
})

async function faults(xml: string): Promise<string> {
  const { XmlDocument, XsdValidator } = await import("libxml2-wasm")
  const schema = XmlDocument.fromString(readFileSync(path.join(__dirname, "pain001.structure.xsd"), "utf8"))
  const validator = XsdValidator.fromDoc(schema)
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return ""
  } catch (error) {
    return String(error)
  } finally {
    document.dispose()
    validator.dispose()
    schema.dispose()
  }
}

describe("the bank's file", () => {
  it("has every mandatory element in the schema's order and lengths, in dirhams by RIB", async () => {
    const xml = pain001(batch())
    expect(await faults(xml)).toBe("")
    expect(xml).toContain("<CtrlSum>1234.61</CtrlSum>")
    expect(xml).toContain('<InstdAmt Ccy="MAD">0.05</InstdAmt>')
    expect(xml.replace(/>\s+</g, "><")).toContain(
      `<Othr><Id>${RIB}</Id><SchmeNm><Prtry>RIB</Prtry></SchmeNm></Othr>`,
    )
    expect(xml).toContain("<NbOfTxs>2</NbOfTxs>")
    expect(xml).not.toMatch(/[^\x20-\x7e\n]/)
  })

  it("goes abroad by IBAN and BIC, with the costs shared", async () => {
    const xml = pain001(batch({ currency_code: "eur" }))
    expect(await faults(xml)).toBe("")
    expect(xml).toContain("<ChrgBr>SHAR</ChrgBr>")
    expect(xml).toContain(`<IBAN>MA64${RIB}</IBAN>`)
  })

  it("is refused by the schema when an element is missing, too long or out of place", async () => {
    const xml = pain001(batch())
    expect(await faults(xml.replace(/<EndToEndId>.*?<\/EndToEndId>/, ""))).not.toBe("")
    expect(await faults(xml.replace(/<MsgId>/, `<MsgId>${"X".repeat(30)}`))).not.toBe("")
    expect(
      await faults(xml.replace(/<PmtMtd>TRF<\/PmtMtd>/, "").replace("<Dbtr>", "<PmtMtd>TRF</PmtMtd><Dbtr>")),
    ).not.toBe("")
  })

  it("writes names as banks take them, and passes over those they cannot read", () => {
    expect(plainText("Coopérative « Tigmi » & Ça œuvre")).toBe("Cooperative Tigmi + Ca oeuvre")
    expect(readableName(["تعاونية نساجات الأطلس", "Tisseuses de l’Atlas"])).toBe("Tisseuses de l'Atlas")
    expect(readableName(["تعاونية"])).toBeNull()
  })

  it("as a table opens in a spreadsheet without reckoning with what a name says", () => {
    const csv = transfersCsv(batch({ transfers: [transfer(100, "+212 tout court")] }))
    expect(csv.charCodeAt(0)).toBe(0xfeff)
    expect(csv).toContain("'+212")
    expect(csv).toContain("1.00,MAD")
  })
})

const report = (inner: string) =>
  `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt><GrpHdr><MsgId>B1</MsgId></GrpHdr>${inner}</CstmrPmtStsRpt></Document>`

describe("a bank's report", () => {
  it("is read line by line, with the reason of what was refused", () => {
    const read = readPain002(
      report(`<OrgnlGrpInfAndSts><OrgnlMsgId>M1</OrgnlMsgId></OrgnlGrpInfAndSts><OrgnlPmtInfAndSts>
        <TxInfAndSts><OrgnlEndToEndId>A</OrgnlEndToEndId><TxSts>ACSC</TxSts></TxInfAndSts>
        <TxInfAndSts><OrgnlEndToEndId>B</OrgnlEndToEndId><TxSts>RJCT</TxSts>
          <StsRsnInf><Rsn><Cd>AC01</Cd></Rsn><AddtlInf>Account closed</AddtlInf></StsRsnInf></TxInfAndSts>
        <TxInfAndSts><OrgnlEndToEndId>C</OrgnlEndToEndId><TxSts>PDNG</TxSts></TxInfAndSts></OrgnlPmtInfAndSts>`),
    )
    expect(read.transfers).toEqual([
      { end_to_end_id: "A", result: "accepted", reason: null },
      { end_to_end_id: "B", result: "rejected", reason: "AC01: Account closed" },
      { end_to_end_id: "C", result: "pending", reason: null },
    ])
  })

  it("may speak of the whole file at once", () => {
    const inner = "<OrgnlGrpInfAndSts><OrgnlMsgId>M1</OrgnlMsgId><GrpSts>RJCT</GrpSts></OrgnlGrpInfAndSts>"
    expect(readPain002(report(inner))).toMatchObject({
      message_id: "M1",
      transfers: [],
      whole: { result: "rejected" },
    })
  })

  it("is refused when it is something else", () => {
    for (const text of ["", "hello", "<Document/>", `<!DOCTYPE x [<!ENTITY a "b">]>${report("")}`])
      expect(() => readPain002(text)).toThrow("pain002")
  })
})
