import { MedusaError } from "@medusajs/framework/utils"
import { XMLParser, XMLValidator } from "fast-xml-parser"

/** What a bank says of one transfer. */
export type TransferStatus = {
  end_to_end_id: string
  result: "accepted" | "rejected" | "pending"
  reason: string | null
}

/** What it says: of single transfers, or of the whole message when it names none. */
export type StatusReport = {
  message_id: string
  transfers: TransferStatus[]
  whole: Omit<TransferStatus, "end_to_end_id"> | null
}

const ACCEPTED = new Set(["ACCP", "ACSP", "ACSC", "ACCC", "ACWC"])

type Node = { [name: string]: Node | Node[] | string | undefined }

/**
 * Reads a customer payment status report, ISO 20022 pain.002 of any version.
 * @throws INVALID_DATA when the text is none
 */
export function readPain002(text: string): StatusReport {
  const report = parse(text)
  const original = only(report.OrgnlGrpInfAndSts)
  const payments = list(report.OrgnlPmtInfAndSts)
  const transfers = payments.flatMap((payment) =>
    list(payment.TxInfAndSts).map((line) => ({
      end_to_end_id: word(line.OrgnlEndToEndId),
      ...statusOf(word(line.TxSts) || word(payment.PmtInfSts), line),
    })),
  )
  const whole = word(original.GrpSts) || payments.map((payment) => word(payment.PmtInfSts)).find(Boolean)
  return {
    message_id: word(original.OrgnlMsgId),
    transfers,
    whole: transfers.length === 0 && whole ? statusOf(whole, original) : null,
  }
}

function parse(text: string): Node {
  // No document type: a bank's report has none, and entities are how a parser is attacked.
  const isSound = !/<!DOCTYPE/i.test(text) && XMLValidator.validate(text) === true
  const parser = new XMLParser({ removeNSPrefix: true, parseTagValue: false, processEntities: false })
  const document: Node = isSound ? parser.parse(text) : {}
  const report = only(only(document.Document).CstmrPmtStsRpt)
  if (Object.keys(report).length === 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "pain002: this is not a status report of a bank (pain.002, XML): download it again",
    )
  }
  return report
}

function statusOf(code: string, line: Node): Omit<TransferStatus, "end_to_end_id"> {
  const info = list(line.StsRsnInf)[0] ?? {}
  const reason = [word(only(info.Rsn).Cd) || word(only(info.Rsn).Prtry), word(info.AddtlInf)].filter(Boolean)
  const result = code === "RJCT" ? "rejected" : ACCEPTED.has(code) ? "accepted" : "pending"
  return { result, reason: reason.join(": ") || null }
}

function list(value: Node[string]): Node[] {
  const all = Array.isArray(value) ? value : [value]
  return all.filter((node): node is Node => typeof node === "object")
}

function only(value: Node[string]): Node {
  return list(value)[0] ?? {}
}

function word(value: Node[string]): string {
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === "string" ? first : ""
}
