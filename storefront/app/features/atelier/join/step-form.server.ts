import {
  APPLICATION_STEPS,
  type Application,
  type ApplicationAnswers,
  type ApplicationField,
  type ApplicationStep,
  DOCUMENT_PURPOSES,
  type DocumentPurpose,
  GENDERS,
  MOST_PEOPLE,
  type Person,
  STEP_NAMES,
  TEXT_FIELDS,
  type TextField,
} from "@hirfa/contracts"

/** What a step of the application sent: what was written, files that were chosen, and files to take away. */
export interface StepForm {
  answers: ApplicationAnswers
  files: { purpose: DocumentPurpose; file: File }[]
  dropped: DocumentPurpose[]
  tooLong: ApplicationField[]
}

const MOST_BYTES = 12 * 1024 * 1024

export function isStep(name: string | undefined): name is ApplicationStep {
  return STEP_NAMES.some((step) => step === name)
}

/** The step after this one, or null after the last. */
export function nextStep(step: ApplicationStep): ApplicationStep | null {
  return STEP_NAMES[STEP_NAMES.indexOf(step) + 1] ?? null
}

/** Reads the form of a step. A text that is too long to be kept is told and left out; nothing else is refused here. */
export function parseStep(step: ApplicationStep, form: FormData, present: Person[]): StepForm {
  const answers: ApplicationAnswers = {}
  const tooLong: ApplicationField[] = []
  for (const field of APPLICATION_STEPS[step]) {
    if (!isText(field)) continue
    const value = form.get(field)
    // A choice that was not made is not sent.
    if (typeof value !== "string") continue
    const text = value.replaceAll("\r\n", "\n").replaceAll("\0", "")
    if (text.length > TEXT_FIELDS[field]) tooLong.push(field)
    else answers[field] = text
  }
  if (step === "people") answers.people = parsePeople(form, present)
  return { answers, files: filesOf(step, form), dropped: droppedIn(step, form), tooLong }
}

function isText(field: ApplicationField): field is TextField {
  return field in TEXT_FIELDS
}

function isDocument(field: string): field is DocumentPurpose {
  return DOCUMENT_PURPOSES.some((purpose) => purpose === field)
}

function documentsOf(step: ApplicationStep): DocumentPurpose[] {
  return APPLICATION_STEPS[step].filter(isDocument)
}

function filesOf(step: ApplicationStep, form: FormData): StepForm["files"] {
  return documentsOf(step).flatMap((purpose) => {
    const file = form.get(`file_${purpose}`)
    // A browser sends an empty file for a field where nothing was chosen.
    return file instanceof File && file.size > 0 ? [{ purpose, file }] : []
  })
}

function droppedIn(step: ApplicationStep, form: FormData): DocumentPurpose[] {
  return documentsOf(step).filter((purpose) => form.has(`drop_${purpose}`))
}

export function isTooLarge(file: File): boolean {
  return file.size > MOST_BYTES
}

/** The people of the form, without the rows left empty. The day of a yes is kept as long as it stays one. */
function parsePeople(form: FormData, present: readonly Person[]): Person[] {
  const people: Person[] = []
  for (let row = 0; row < MOST_PEOPLE; row += 1) {
    const read = (name: string) =>
      String(form.get(`${name}_${row}`) ?? "")
        .replaceAll("\0", "")
        .trim()
    const name = read("name").slice(0, 80)
    if (name === "") continue
    const consent = read("consent")
    const has_consented = consent === "yes" ? true : consent === "no" ? false : null
    const before = present.find((person) => person.name === name && person.has_consented)
    people.push({
      name,
      role: read("role").slice(0, 80),
      gender: GENDERS.find((gender) => gender === read("gender")) ?? null,
      has_consented,
      consented_on: has_consented ? (before?.consented_on ?? new Date().toISOString().slice(0, 10)) : null,
    })
  }
  return people
}

/** How a step of an application stands. */
export type StepState = "done" | "open" | "correct"

function stepState(application: Application, step: ApplicationStep): StepState {
  const fields: readonly ApplicationField[] = APPLICATION_STEPS[step]
  if (application.corrections.some(({ field }) => fields.includes(field))) return "correct"
  if (application.faults.some((fault) => fault.step === step)) return "open"
  const isTouched = fields.some((field) =>
    field === "people"
      ? Boolean(application.answers.people?.length)
      : isText(field)
        ? Boolean(application.answers[field])
        : application.documents.some(({ purpose }) => purpose === field),
  )
  // Where nothing has to be written, a step counts when somebody has been there; registers may stay empty.
  return isTouched || step === "registers" ? "done" : "open"
}

export function stepStates(application: Application): Record<string, StepState> {
  return Object.fromEntries(STEP_NAMES.map((step) => [step, stepState(application, step)]))
}
