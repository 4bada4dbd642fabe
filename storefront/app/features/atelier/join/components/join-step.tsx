import { APPLICATION_STEPS, type Application, type ApplicationStep, STEP_NAMES } from "@hirfa/contracts"
import { href, m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { Icon } from "~/ui/icon"
import { Notice } from "~/ui/notice"
import { type Problem, STEP_TEXTS, STEP_TITLES } from "../words"
import { BankFields } from "./bank-fields"
import type { StepFieldsProps } from "./field-problem"
import { NumberFields } from "./number-fields"
import { PeopleFields } from "./people-fields"
import { PictureFields } from "./picture-fields"
import { PlaceFields } from "./place-fields"
import { TextFields } from "./text-fields"
import { TypeFields } from "./type-fields"

export interface JoinStepProps {
  step: ApplicationStep
  application: Application
  /** By field, what is wrong with it now. */
  problems: Readonly<Record<string, Problem | undefined>>
  /** It was saved just now, although something in it is wrong. */
  isSaved: boolean
  regions: readonly { code: string; name: string }[]
}

/** One group of questions on one screen. It is sent as a whole; what is wrong with it is said after it was kept. */
export function JoinStep({ step, application, problems, isSaved, regions }: JoinStepProps) {
  const title = STEP_TITLES[step]()
  const hasProblems = APPLICATION_STEPS[step].some((field) => problems[field] ?? problems[`file_${field}`])
  return (
    <div className="grid gap-5">
      <title>{`${title} · ${m.brand()}`}</title>
      <h1 className="text-2xl">{title}</h1>
      {STEP_TEXTS[step] ? <p className="text-ash">{STEP_TEXTS[step]()}</p> : null}
      {isSaved ? (
        <Notice kind={hasProblems ? "warning" : "good"} role="status">
          {hasProblems ? m.join_saved_with_faults() : m.join_saved()}
        </Notice>
      ) : null}
      <form method="post" encType="multipart/form-data" className="grid gap-5">
        <Fields step={step} application={application} problems={problems} regions={regions} />
        <div className="grid gap-3 sm:flex">
          <Button name="then" value="next" className="min-h-14 text-base">
            {m.join_save()}
            <Icon name="arrow" className="size-6" />
          </Button>
          <Button kind="plain" name="then" value="later" className="min-h-14">
            {m.join_save_later()}
          </Button>
        </div>
      </form>
      <a href={href("/atelier/join")} className="link flex min-h-12 items-center">
        {m.join_back()}
      </a>
    </div>
  )
}

function Fields({ step, regions, ...rest }: StepFieldsProps & Pick<JoinStepProps, "step" | "regions">) {
  switch (step) {
    case "type":
      return <TypeFields {...rest} />
    case "place":
      return <PlaceFields {...rest} regions={regions} />
    case "numbers":
    case "registers":
      return <NumberFields {...rest} step={step} />
    case "people":
      return <PeopleFields {...rest} />
    case "bank":
      return <BankFields {...rest} />
    case "pictures":
      return <PictureFields {...rest} />
    case "names":
    case "story":
      return <TextFields {...rest} fields={APPLICATION_STEPS[step]} />
  }
}

/** The number of a step, as it is shown. */
export function numberOfStep(step: ApplicationStep): number {
  return STEP_NAMES.indexOf(step) + 1
}
