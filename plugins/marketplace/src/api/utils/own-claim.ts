import { CLAIM_ACTS, type ClaimAct, type ClaimActBody, claimActBodies } from "@hirfa/contracts"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { type ClaimReader, readClaims } from "../../views/claim-view"
import { localeOfRequest } from "./locale"
import type { GroupRequest } from "./own-group"
import { validateBody } from "./validate"
import type { VendorRequest } from "./vendor-context"

/** What reading a claim needs of a request, whoever asks. */
type Asking = Pick<MedusaRequest, "scope" | "locale" | "query">

/** A request to do something with a claim. */
export type ActRequest = Pick<MedusaRequest, "params"> & { validatedBody: unknown }

/** Acts that come in a request; that it is too late, the clock says. */
type AskedAct = keyof typeof claimActBodies

/** Lets a request on one claim through only when it is one of the seller's own; another's is a 404 like no claim. */
export async function ownClaim(req: VendorRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  await assertClaim(req, { id: req.params.id ?? "", seller_id: req.vendor.seller.id })
  next()
}

/** The claim that a buyer's request names, when it is one of her group. */
export async function groupsClaim(req: GroupRequest): Promise<string> {
  const id = req.params.claim_id ?? ""
  await assertClaim(req, { id, order_group_id: req.group.id })
  return id
}

/** Checks the body by what is to be done. */
export function validateAct(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const act = askedAct(req)
  validateBody(claimActBodies[act])(req, res, next)
}

/** What is to be done, and with which particulars. */
export function actOf(req: ActRequest): { act: ClaimAct; body: ClaimActBody } {
  return { act: askedAct(req), body: req.validatedBody as ClaimActBody }
}

/** Answers with a claim as it stands now. */
export async function answerClaim(
  req: Asking,
  res: MedusaResponse,
  id: string,
  party: ClaimReader["party"],
): Promise<void> {
  const { claims } = await readClaims(req.scope, { id }, { party, locale: localeOfRequest(req) })
  if (!claims[0]) throw notFound(id)
  res.json({ claim: claims[0] })
}

async function assertClaim(req: Asking, filters: { id: string } & Record<string, string>): Promise<void> {
  const { data } = await req.scope.resolve("query").graph({ entity: "claim", fields: ["id"], filters })
  if (data.length === 0) throw notFound(filters.id)
}

function askedAct({ params }: Pick<MedusaRequest, "params">): AskedAct {
  const known = CLAIM_ACTS.filter((act): act is AskedAct => act in claimActBodies)
  const act = known.find((each) => each === params.act)
  if (act) return act
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `There is no ${params.act}: use one of ${known.join(", ")}`,
  )
}

function notFound(id: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `There is no claim ${id} for you`)
}
