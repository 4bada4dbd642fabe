import type { ApplicationField, OperatorApplication, Person } from "@hirfa/contracts"
import { Text } from "@medusajs/ui"
import { paperAddress } from "../lib/application-queries"
import { FIELD_NAMES } from "../lib/application-words"
import { formatInstant } from "../lib/format"
import { Fact, Prose, Section } from "./section"
import { Empty } from "./states"

const FACTS = [
  "type",
  "legal_name_fr",
  "legal_name_ar",
  "name_ar",
  "name_fr",
  "name_en",
  "region_code",
  "province",
  "city",
  "address",
  "ice",
  "cooperative_register",
  "rna",
  "export_register",
  "rc",
  "tax_id",
  "cnss",
  "holder",
  "rib",
  "iban",
] as const satisfies readonly ApplicationField[]
const STORIES = ["story_ar", "story_fr", "story_en"] as const satisfies readonly ApplicationField[]

type Props = { application: OperatorApplication }

/** All that was told, with what is wrong in it. */
export function ApplicationAnswers({ application }: Props) {
  const { answers, faults } = application
  return (
    <>
      <Section title="Answers">
        {FACTS.filter((field) => answers[field]).map((field) => (
          <Fact key={field} name={FIELD_NAMES[field]}>
            <bdi>{answers[field]}</bdi>
          </Fact>
        ))}
        {faults.map(({ field, fault, isScan }) => (
          <Fact key={`${field}${isScan}`} name={FIELD_NAMES[field]}>
            <span className="text-ui-fg-error">{isScan ? "its paper is missing" : fault}</span>
          </Fact>
        ))}
      </Section>
      <Papers application={application} />
      <Section title="Story">
        {STORIES.filter((field) => answers[field]).map((field) => (
          <Prose key={field} name={FIELD_NAMES[field]} text={answers[field] ?? null} />
        ))}
      </Section>
    </>
  )
}

function Papers({ application: { id, documents } }: Props) {
  return (
    <Section title="Papers and pictures">
      {documents.length === 0 && <Empty title="None yet">Papers that are sent stand here.</Empty>}
      {documents.map(({ purpose, picture, mime_type, uploaded_at }) => (
        <Fact key={purpose} name={FIELD_NAMES[purpose]}>
          {picture ? (
            <img
              src={`${picture.base}/320.webp`}
              alt={FIELD_NAMES[purpose]}
              width={picture.width}
              height={picture.height}
              className="h-auto max-h-48 w-auto max-w-full rounded"
            />
          ) : (
            <a
              href={paperAddress(id, purpose)}
              target="_blank"
              rel="noreferrer"
              className="text-ui-fg-interactive"
            >
              Open the {mime_type === "application/pdf" ? "PDF" : "picture"}
            </a>
          )}
          <Text size="xsmall" className="text-ui-fg-muted">
            {formatInstant(uploaded_at)}
          </Text>
        </Fact>
      ))}
    </Section>
  )
}

export function ApplicationPeople({ people }: { people: readonly Person[] }) {
  const women = people.filter(({ gender }) => gender === "woman").length
  return (
    <Section
      title="People"
      aside={
        <Text size="small" className="text-ui-fg-subtle">
          {people.length} in all, {women} said to be women
        </Text>
      }
    >
      {people.length === 0 && <Empty title="Nobody is named">People are named by the applicant.</Empty>}
      {people.map(({ name, role, has_consented, consented_on }) => (
        <Fact key={name} name={name}>
          {[role, consentWords(has_consented, consented_on)].filter(Boolean).join(", ")}
        </Fact>
      ))}
    </Section>
  )
}

function consentWords(has_consented: boolean | null, day: string | null): string {
  if (has_consented === null) return "was not asked"
  return has_consented ? `agreed on ${day ?? "an unknown day"}` : "did not agree: not shown"
}
