import { stringify } from "csv-stringify/sync"
import { decimalOf } from "../money/minor"
import type { TransferBatch } from "./pain001"
import { plainText } from "./plain-text"

/** The batch for banks that take a table. A cell that a spreadsheet would reckon with is neutralised. */
export function transfersCsv({ transfers, currency_code, execute_on }: TransferBatch): string {
  return stringify(
    transfers.map(({ end_to_end_id, amount, creditor, remittance }) => ({
      reference: end_to_end_id,
      date: execute_on.toISOString().slice(0, 10),
      beneficiary: plainText(creditor.name),
      // A tab keeps a spreadsheet from rounding 24 digits.
      rib: creditor.rib ? `\t${creditor.rib}` : "",
      iban: creditor.iban ?? "",
      bic: creditor.bic ?? "",
      amount: decimalOf(amount, currency_code),
      currency: currency_code.toUpperCase(),
      remittance: plainText(remittance, 140),
    })),
    { header: true, bom: true, escape_formulas: true },
  )
}
