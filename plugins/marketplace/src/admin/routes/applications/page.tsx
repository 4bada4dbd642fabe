import type { ApplicationStatus, OperatorApplicationCard, OperatorApplicationsAnswer } from "@hirfa/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Table, Text } from "@medusajs/ui"
import { Link, useNavigate } from "react-router-dom"
import { ApplicationBadge } from "../../components/application-badge"
import { Filter, type FilterChoice, List, Search } from "../../components/list"
import { Empty } from "../../components/states"
import { useApplications } from "../../lib/application-queries"
import { APPLICATION_STATUS_NAMES } from "../../lib/application-words"
import { formatInstant } from "../../lib/format"
import { PAGE_SIZE, useListParams } from "../../lib/list-params"

const STATUSES = Object.keys(APPLICATION_STATUS_NAMES) as ApplicationStatus[]
const ALL = "all"

const ApplicationsPage = () => {
  const { q, page, get, change, turnTo } = useListParams()
  const asked = get("status")
  const status = asked === ALL ? undefined : (STATUSES.find((known) => known === asked) ?? "submitted")
  const query = useApplications({ q: q || undefined, status, limit: PAGE_SIZE, offset: page * PAGE_SIZE })
  return (
    <List
      title="Applications"
      description="Who wants to sell on Hirfa. Those who have waited longest stand first."
      what="The applications"
      query={query}
      count={query.data?.count ?? 0}
      page={page}
      onPage={turnTo}
      toolbar={
        <>
          <Filter
            label="State"
            choices={choicesOf(query.data?.counts)}
            value={status}
            onChange={(value) => change({ status: value ?? ALL })}
          />
          <Search
            value={q}
            label="Name, or the applicant's name or email"
            onChange={(words) => change({ q: words })}
          />
        </>
      }
      empty={
        <Empty title={q ? "No application is like this" : "Nothing here"}>
          {status === "submitted"
            ? "When somebody sends an application, it waits here until you decide."
            : "No application is in this state."}
        </Empty>
      }
    >
      <ApplicationsTable applications={query.data?.applications ?? []} />
    </List>
  )
}

function choicesOf(counts: OperatorApplicationsAnswer["counts"] | undefined): FilterChoice[] {
  const all = counts && STATUSES.reduce((sum, status) => sum + counts[status], 0)
  return [
    ...STATUSES.map((status) => ({
      value: status,
      label: APPLICATION_STATUS_NAMES[status],
      count: counts?.[status],
    })),
    { value: undefined, label: "All", count: all },
  ]
}

function ApplicationsTable({ applications }: { applications: readonly OperatorApplicationCard[] }) {
  const navigate = useNavigate()
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Who</Table.HeaderCell>
          <Table.HeaderCell>Place</Table.HeaderCell>
          <Table.HeaderCell>Applicant</Table.HeaderCell>
          <Table.HeaderCell>State</Table.HeaderCell>
          <Table.HeaderCell>Sent</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {applications.map((application) => (
          <Table.Row
            key={application.id}
            className="cursor-pointer [&_td]:py-2"
            onClick={() => navigate(`/applications/${application.id}`)}
          >
            <Table.Cell>
              <Link to={`/applications/${application.id}`} className="txt-compact-small-plus">
                <bdi>{application.name || "Without a name yet"}</bdi>
              </Link>
              <Text size="xsmall" className="text-ui-fg-muted capitalize">
                {application.type ?? "–"}
              </Text>
            </Table.Cell>
            <Table.Cell>
              <bdi>{application.city ?? "–"}</bdi>
            </Table.Cell>
            <Table.Cell>
              <bdi>{application.applicant.name}</bdi>
              <Text size="xsmall" className="text-ui-fg-muted">
                {application.applicant.email}
              </Text>
            </Table.Cell>
            <Table.Cell>
              <ApplicationBadge status={application.status} />
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              {application.submitted_at ? formatInstant(application.submitted_at) : "–"}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

export const config = defineRouteConfig({ label: "Applications", icon: DocumentText })
export const handle = { breadcrumb: () => "Applications" }

export default ApplicationsPage
