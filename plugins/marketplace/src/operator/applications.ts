import {
  APPLICATION_STATUSES,
  type ApplicationAnswers,
  type ApplicationStatus,
  type OperatorApplicationCard,
  type OperatorApplicationsAnswer,
  type OperatorApplicationsQuery,
  SELLER_TYPES,
} from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { instant } from "../views/order-view"
import { contains } from "./contains"

export type Applicant = OperatorApplicationCard["applicant"]
type Row = {
  id: string
  status: ApplicationStatus
  member_id: string
  name: string
  answers: ApplicationAnswers
  submitted_at: Date | string | null
  updated_at: Date | string
}

const FIELDS = ["id", "status", "member_id", "name", "answers", "submitted_at", "updated_at"]

/** Applications for the operator, with how many there are in each state; who waits longest stands first. */
export async function listApplications(
  container: MedusaContainer,
  { q, status, limit, offset }: OperatorApplicationsQuery,
): Promise<OperatorApplicationsAnswer> {
  const matching = q ? { $or: await searched(container, q) } : {}
  const [{ data, metadata }, counts] = await Promise.all([
    container.resolve("query").graph({
      entity: "application",
      fields: FIELDS,
      filters: { ...matching, ...(status ? { status } : {}) },
      pagination: { take: limit, skip: offset, order: { submitted_at: "ASC", id: "ASC" } },
    }),
    countByStatus(container, matching),
  ])
  const rows = data as Row[]
  const applicants = await readApplicants(
    container,
    rows.map(({ member_id }) => member_id),
  )
  return {
    applications: rows.map((row) => card(row, applicants.get(row.member_id))),
    count: metadata?.count ?? rows.length,
    counts,
  }
}

function card(row: Row, applicant: Applicant | undefined): OperatorApplicationCard {
  const { type, city, region_code } = row.answers
  return {
    id: row.id,
    status: row.status,
    name: row.name,
    type: SELLER_TYPES.find((known) => known === type) ?? null,
    city: city || null,
    region_code: region_code || null,
    applicant: applicant ?? { name: "", email: "", locale: "" },
    submitted_at: instant(row.submitted_at),
    updated_at: instant(row.updated_at) ?? "",
  }
}

/** Those who apply, by their id as members. */
export async function readApplicants(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, Applicant>> {
  const { data } = await container.resolve("query").graph({
    entity: "member",
    fields: ["id", "name", "email", "locale"],
    filters: { id: [...new Set(ids)] },
  })
  const members = data as (Applicant & { id: string })[]
  return new Map(members.map(({ id, name, email, locale }) => [id, { name, email, locale }]))
}

/** More members than that have no name in common. */
const MOST_MEMBERS = 200

async function searched(container: MedusaContainer, q: string) {
  const text = contains(q)
  const { data } = await container.resolve("query").graph({
    entity: "member",
    fields: ["id"],
    filters: { $or: [{ name: text }, { email: text }] },
    pagination: { take: MOST_MEMBERS, skip: 0 },
  })
  return [{ id: q }, { name: text }, { member_id: data.map(({ id }) => id) }]
}

async function countByStatus(
  container: MedusaContainer,
  matching: object,
): Promise<Record<ApplicationStatus, number>> {
  const query = container.resolve("query")
  const counts: Record<ApplicationStatus, number> = {
    draft: 0,
    submitted: 0,
    correction: 0,
    approved: 0,
    refused: 0,
  }
  await Promise.all(
    APPLICATION_STATUSES.map(async (status) => {
      const { metadata } = await query.graph({
        entity: "application",
        fields: ["id"],
        filters: { ...matching, status },
        pagination: { take: 1, skip: 0 },
      })
      counts[status] = metadata?.count ?? 0
    }),
  )
  return counts
}
