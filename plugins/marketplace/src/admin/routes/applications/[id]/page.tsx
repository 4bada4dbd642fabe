import type { OperatorApplication } from "@hirfa/contracts"
import { Container, Heading, Text } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import { ApplicationActions } from "../../../components/application-actions"
import { ApplicationAnswers, ApplicationPeople } from "../../../components/application-answers"
import { ApplicationBadge } from "../../../components/application-badge"
import { ApplicationChecklist } from "../../../components/application-checklist"
import { ApplicationHistory } from "../../../components/application-history"
import { TwoColumns } from "../../../components/section"
import { Failure, PageSkeleton } from "../../../components/states"
import { useApplication } from "../../../lib/application-queries"

const ApplicationPage = () => {
  const { id = "" } = useParams()
  const { data, isPending, isError, error, refetch } = useApplication(id)
  if (isPending) return <PageSkeleton />
  if (isError)
    return (
      <Container className="p-0">
        <Failure what="This application" error={error} onRetry={refetch} />
      </Container>
    )
  const { application } = data
  return (
    <TwoColumns
      main={
        <>
          <Head application={application} />
          <ApplicationChecklist application={application} />
          <ApplicationHistory history={application.history} />
        </>
      }
      side={
        <>
          <ApplicationAnswers application={application} />
          <ApplicationPeople people={application.answers.people ?? []} />
        </>
      }
    />
  )
}

function Head({ application }: { application: OperatorApplication }) {
  const { name, applicant, seller_id } = application
  return (
    <Container className="flex flex-col gap-y-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex flex-wrap items-center gap-3">
          <Heading>
            <bdi>{name || "Without a name yet"}</bdi>
          </Heading>
          <ApplicationBadge status={application.status} />
        </div>
        <ApplicationActions application={application} />
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        <bdi>{applicant.name}</bdi>, {applicant.email}, reads {applicant.locale.toUpperCase()}
      </Text>
      {seller_id && (
        <Link to={`/sellers/${seller_id}`} className="text-ui-fg-interactive txt-small">
          The seller that came of it
        </Link>
      )}
    </Container>
  )
}

export const handle = { breadcrumb: () => "Application" }

export default ApplicationPage
