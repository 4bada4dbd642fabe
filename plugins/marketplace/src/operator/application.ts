import type { Correction, OperatorApplication } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { applicationView } from "../views/application-view"
import { instant } from "../views/order-view"
import { checklistOf } from "../workflows/application/checklist"
import { factsOf, nameOf, readApplicationRow } from "../workflows/application/facts"
import { readApplicants } from "./applications"

type EntryRow = {
  kind: OperatorApplication["history"][number]["kind"]
  actor_name: string
  words: string | null
  corrections: { list: Correction[] } | null
  created_at: Date | string
}

/**
 * One application as the operator sees it: answers, checklist, and what happened to it.
 * @throws NOT_FOUND
 */
export async function readOperatorApplication(
  container: MedusaContainer,
  id: string,
): Promise<OperatorApplication> {
  const row = await readApplicationRow(container, id)
  const [applicants, { data }] = await Promise.all([
    readApplicants(container, [row.member_id]),
    container.resolve("query").graph({
      entity: "application_entry",
      fields: ["kind", "actor_name", "words", "corrections", "created_at"],
      filters: { application_id: id },
      pagination: { take: 200, skip: 0, order: { created_at: "DESC" } },
    }),
  ])
  return {
    ...applicationView(row),
    // The operator sees what is to be corrected also while she waits for it.
    corrections: row.corrections?.list ?? [],
    name: nameOf(row.answers),
    applicant: applicants.get(row.member_id) ?? { name: "", email: "", locale: "" },
    checks: checklistOf(factsOf(row), row.marks),
    history: (data as EntryRow[]).map(({ kind, actor_name, words, corrections, created_at }) => ({
      kind,
      by: actor_name,
      words,
      corrections: corrections?.list ?? [],
      at: instant(created_at) ?? "",
    })),
  }
}
