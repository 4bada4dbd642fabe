import { readFile } from "node:fs/promises"
import path from "node:path"
import type { ApplicationAnswers, DocumentPurpose } from "@hirfa/contracts"
import {
  answerApplicationWorkflow,
  createMemberWorkflow,
  keepDocumentWorkflow,
  saveAnswersWorkflow,
  startApplicationWorkflow,
  submitApplicationWorkflow,
} from "@hirfa/marketplace/workflows"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { ADMIN, MEMBER_PASSWORD } from "../accounts"
import { read, type SeedContext, type SeedStep } from "../context"
import { picturesDir } from "../data/load"

type DemoApplication = {
  applicant: { email: string; name: string; locale: "ar" | "fr" }
  answers: ApplicationAnswers
  picture: string
  /** What the operator has asked for, when she has. */
  correction?: { field: "cooperative_register"; words: string }
}

/** A page of paper with nothing on it: the numbers are invented, and so are the papers. */
const PAPER = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 595]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n",
)

const APPLICATIONS: readonly DemoApplication[] = [
  {
    applicant: { email: "sefrou@hirfa.example", name: "Khadija Bennani", locale: "ar" },
    picture: "terracotta-jug-1.jpg",
    answers: {
      type: "cooperative",
      legal_name_fr: "Coopérative Terres de Sefrou",
      legal_name_ar: "تعاونية أطيان صفرو",
      name_ar: "أطيان صفرو",
      name_fr: "Terres de Sefrou",
      name_en: "Clays of Sefrou",
      region_code: "MA-03",
      province: "Sefrou",
      city: "Sefrou",
      ice: "001561191000066",
      cooperative_register: "DEMO-41/2021",
      people: [
        {
          name: "Khadija Bennani",
          role: "Potter",
          gender: "woman",
          has_consented: true,
          consented_on: "2026-11-02",
        },
        {
          name: "Omar Alaoui",
          role: "Potter",
          gender: "man",
          has_consented: true,
          consented_on: "2026-11-02",
        },
        { name: "Saida Rami", role: "Painter", gender: "woman", has_consented: false, consented_on: null },
      ],
      holder: "COOP TERRES DE SEFROU",
      rib: "011519000001205000534921",
      story_ar: "نصنع الفخار من طين صفرو منذ أربعة أجيال، ونحرقه في فرن من الحطب مرة كل شهر.",
      story_fr:
        "Nous tournons la terre de Sefrou depuis quatre générations et cuisons au bois, une fois par mois, tous ensemble.",
    },
  },
  {
    applicant: { email: "figuig@hirfa.example", name: "Hassan Zaoui", locale: "fr" },
    picture: "doum-basket-2.jpg",
    correction: {
      field: "cooperative_register",
      words: "On ne peut pas lire le papier : envoyez-en une photo plus nette.",
    },
    answers: {
      type: "cooperative",
      legal_name_fr: "Coopérative Palmes de Figuig",
      legal_name_ar: "تعاونية نخيل فجيج",
      name_fr: "Palmes de Figuig",
      region_code: "MA-02",
      province: "Figuig",
      city: "Figuig",
      ice: "001561191000066",
      cooperative_register: "DEMO-7/2023",
      people: [
        {
          name: "Hassan Zaoui",
          role: "Vannier",
          gender: "man",
          has_consented: true,
          consented_on: "2026-11-10",
        },
      ],
      holder: "HASSAN ZAOUI",
      rib: "011519000001205000534921",
      story_fr:
        "Nous tressons la palme de nos jardins, celle que l'on taille au printemps et que rien ne presse.",
    },
  },
]

/** Two who want to sell: one waits for the operator, one was asked for a correction. */
export const applicationsStep: SeedStep = {
  title: "Applications",
  async run({ container }) {
    let made = 0
    for (const application of APPLICATIONS) {
      const known = await read(container, "member", ["id"], { email: application.applicant.email })
      if (known.length > 0) continue
      await apply(container, application)
      made += 1
    }
    return `${made} made, ${APPLICATIONS.length - made} known`
  },
}

async function apply(container: SeedContext["container"], application: DemoApplication): Promise<void> {
  const { applicant, answers, picture, correction } = application
  const member = await newMember(container, applicant)
  const actor = { id: member, name: applicant.name }
  const { result } = await startApplicationWorkflow(container).run({ input: { actor } })
  const { id } = result
  await saveAnswersWorkflow(container).run({ input: { id, answers } })
  const shown = await readFile(path.join(picturesDir, "originals", picture))
  const documents: [DocumentPurpose, Buffer][] = [
    ["ice", PAPER],
    ["cooperative_register", PAPER],
    ["place_picture", shown],
  ]
  for (const [purpose, bytes] of documents)
    await keepDocumentWorkflow(container).run({ input: { id, purpose, base64: bytes.toString("base64") } })
  await submitApplicationWorkflow(container).run({ input: { id, actor } })
  if (!correction) return
  const [operator] = await read<{ id: string }>(container, "user", ["id"], { email: ADMIN.email })
  await answerApplicationWorkflow(container).run({
    input: {
      id,
      deed: "correct",
      actor: { id: operator?.id ?? "", name: "Hirfa Operator" },
      corrections: [correction],
    },
  })
}

async function newMember(
  container: SeedContext["container"],
  { email, name, locale }: DemoApplication["applicant"],
): Promise<string> {
  const body = { email, password: MEMBER_PASSWORD }
  const { authIdentity, error } = await container.resolve(Modules.AUTH).register("emailpass", { body })
  if (!authIdentity)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `No login for ${email}: ${error ?? "unknown"}`)
  const { result } = await createMemberWorkflow(container).run({
    input: { auth_identity_id: authIdentity.id, name, locale },
  })
  return result.id
}
