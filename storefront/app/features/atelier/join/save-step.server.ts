import type { Application, ApplicationStep } from "@hirfa/contracts"
import { dropDocument, readApplication, saveAnswers, sendDocument } from "./join.server"
import { isTooLarge, parseStep } from "./step-form.server"
import type { Problem } from "./words"

type Problems = Record<string, Problem>

/**
 * Keeps what a step sent, all of it that can be kept, and answers what is wrong with it. What is only missing is no reason
 * to stop somebody who goes on.
 */
export async function saveStep(
  token: string,
  step: ApplicationStep,
  form: FormData,
): Promise<{ application: Application; problems: Problems } | null> {
  const before = await readApplication(token)
  if (!before) return null
  const { answers, files, dropped, tooLong } = parseStep(step, form, before.answers.people ?? [])
  const problems: Problems = Object.fromEntries(tooLong.map((field) => [field, "too_long" as const]))
  if (Object.keys(answers).length > 0) await saveAnswers(token, answers)
  for (const purpose of dropped) await dropDocument(token, purpose)
  // One after the other: a phone's line is better filled by one picture at a time, and so is the server's memory.
  for (const { purpose, file } of files) {
    const fault = isTooLarge(file) ? "too_large" : await sendDocument(token, purpose, file)
    if (fault) problems[`file_${purpose}`] = fault
  }
  const application = (await readApplication(token)) ?? before
  return { application, problems: { ...wrongIn(application, step), ...problems } }
}

/** What is there and wrong. */
function wrongIn(application: Application, step: ApplicationStep): Problems {
  const wrong = application.faults.filter((fault) => fault.step === step && fault.fault !== "missing")
  return Object.fromEntries(wrong.map(({ field, fault }) => [field, fault]))
}

/** What is wrong or missing, for somebody who asked what is. */
export function faultsIn(application: Application, step: ApplicationStep): Problems {
  return Object.fromEntries(
    application.faults
      .filter((fault) => fault.step === step)
      .map(({ field, fault, isScan }) => (isScan ? [`file_${field}`, "scan"] : [field, fault])),
  )
}
