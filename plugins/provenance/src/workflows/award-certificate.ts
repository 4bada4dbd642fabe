import { type CertificateBody, HIRFA_EVENTS } from "@hirfa/contracts"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { holdersOf } from "../modules/provenance/holders"
import { createCertificateStep } from "./steps/create-certificate"
import { findAwardStep } from "./steps/find-award"

/** @property actor_id the user of the admin who checked it */
export type AwardCertificateInput = CertificateBody & { actor_id: string }

/** Writes down that a seller or a piece was certified, by somebody who checked it. */
export const awardCertificateWorkflow = createWorkflow(
  "award-certificate",
  (input: AwardCertificateInput) => {
    const award = findAwardStep(input)
    const created = createCertificateStep(
      transform({ input, award }, ({ input, award }) => ({
        ...award,
        number: input.number,
        issued_on: input.issued_on,
        expires_on: input.expires_on ?? null,
        checked: input.checked,
        checked_by: input.actor_id,
      })),
    )
    emitEventStep({
      eventName: HIRFA_EVENTS.CERTIFICATES_CHANGED,
      data: transform(award, (held) => holdersOf([held])),
    })
    return new WorkflowResponse(created)
  },
)
