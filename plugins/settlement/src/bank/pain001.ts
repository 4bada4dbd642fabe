import { XMLBuilder } from "fast-xml-parser"
import { decimalOf } from "../money/minor"
import { plainText } from "./plain-text"

/** An account as a bank names it: a Moroccan one by its RIB in the country, by its IBAN from abroad. */
export type BankAccount = { name: string; rib: string | null; iban: string | null; bic: string | null }

export type CreditTransfer = {
  end_to_end_id: string
  amount: number
  creditor: BankAccount
  remittance: string
}

export type TransferBatch = {
  message_id: string
  created_at: Date
  execute_on: Date
  currency_code: string
  debtor: BankAccount
  transfers: readonly CreditTransfer[]
}

const NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"
const MOST_OF_AN_ID = 35
const MOST_OF_A_REMITTANCE = 140

/**
 * The batch as a customer credit transfer initiation, ISO 20022 pain.001.001.09. Dirhams go within Morocco, by RIB; other
 * currencies by IBAN and BIC, with costs shared. The order of the elements is the schema's.
 */
export function pain001(batch: TransferBatch): string {
  const count = String(batch.transfers.length)
  const sum = decimalOf(
    batch.transfers.reduce((total, { amount }) => total + amount, 0),
    batch.currency_code,
  )
  const isDomestic = batch.currency_code === "mad"
  const initiation = {
    GrpHdr: {
      MsgId: idOf(batch.message_id),
      CreDtTm: batch.created_at.toISOString().slice(0, 19),
      NbOfTxs: count,
      CtrlSum: sum,
      InitgPty: { Nm: plainText(batch.debtor.name) },
    },
    PmtInf: {
      PmtInfId: idOf(batch.message_id),
      PmtMtd: "TRF",
      NbOfTxs: count,
      CtrlSum: sum,
      ReqdExctnDt: { Dt: batch.execute_on.toISOString().slice(0, 10) },
      Dbtr: { Nm: plainText(batch.debtor.name) },
      DbtrAcct: accountOf(batch.debtor, isDomestic),
      DbtrAgt: agentOf(batch.debtor),
      ...(isDomestic ? {} : { ChrgBr: "SHAR" }),
      CdtTrfTxInf: batch.transfers.map((transfer) => transferOf(transfer, batch.currency_code)),
    },
  }
  const builder = new XMLBuilder({ format: true, ignoreAttributes: false, suppressEmptyNode: true })
  const document = { Document: { "@_xmlns": NAMESPACE, CstmrCdtTrfInitn: initiation } }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build(document)}`
}

function transferOf({ end_to_end_id, amount, creditor, remittance }: CreditTransfer, currency_code: string) {
  const isDomestic = currency_code === "mad"
  return {
    PmtId: { EndToEndId: idOf(end_to_end_id) },
    Amt: { InstdAmt: { "@_Ccy": currency_code.toUpperCase(), "#text": decimalOf(amount, currency_code) } },
    ...(creditor.bic ? { CdtrAgt: agentOf(creditor) } : {}),
    Cdtr: { Nm: plainText(creditor.name) },
    CdtrAcct: accountOf(creditor, isDomestic),
    RmtInf: { Ustrd: plainText(remittance, MOST_OF_A_REMITTANCE) },
  }
}

function accountOf({ rib, iban }: BankAccount, isDomestic: boolean) {
  const domestic = rib ?? (iban?.startsWith("MA") ? iban.slice(4) : null)
  if (isDomestic && domestic) return { Id: { Othr: { Id: domestic, SchmeNm: { Prtry: "RIB" } } } }
  return { Id: { IBAN: iban ?? "" } }
}

function agentOf({ bic }: BankAccount) {
  return { FinInstnId: bic ? { BICFI: bic } : { Othr: { Id: "NOTPROVIDED" } } }
}

/** Letters and digits of one of our ids: banks refuse the line between prefix and number. */
export function idOf(id: string): string {
  return id
    .replace(/[^A-Za-z0-9]/g, "")
    .toUpperCase()
    .slice(0, MOST_OF_AN_ID)
}
