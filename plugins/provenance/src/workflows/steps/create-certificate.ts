import { PROVENANCE_MODULE } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Held } from "../../modules/provenance/holders"

type NewCertificate = Held & {
  scheme_id: string
  number: string
  issued_on: string
  expires_on: string | null
  checked: string
  checked_by: string
}

/** Compensation: deletes the certificate, of which nobody was told yet. */
export const createCertificateStep = createStep(
  "create-certificate",
  async (certificate: NewCertificate, { container }) => {
    const provenance = container.resolve(PROVENANCE_MODULE)
    const { scheme_id, number } = certificate
    try {
      const { id } = await provenance.createCertificates(certificate)
      return new StepResponse({ id }, id)
    } catch (error) {
      const [existing] = await provenance.listCertificates(
        { scheme_id, number, withdrawn_at: null },
        { select: ["id"], take: 1 },
      )
      if (!existing) throw error
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `number: ${number} is awarded already`)
    }
  },
  async (id, { container }) => {
    if (id) await container.resolve(PROVENANCE_MODULE).deleteCertificates(id)
  },
)
