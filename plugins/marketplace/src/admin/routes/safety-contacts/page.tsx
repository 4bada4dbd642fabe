import type { SafetyContactsAnswer, SafetyContactView } from "@hirfa/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import { Button, Container, InlineTip, StatusBadge, Table, Text, toast, usePrompt } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { List } from "../../components/list"
import { NewSafetyContact } from "../../components/new-safety-contact"
import { Empty } from "../../components/states"
import { PAGE_SIZE, useListParams } from "../../lib/list-params"
import { useEndContact, useSafetyContacts } from "../../lib/safety-contacts"
import { messageOf } from "../../lib/sdk"

type Markets = SafetyContactsAnswer["markets"]

const nameOf = (market: string, markets: Markets) =>
  markets.find(({ code }) => code === market)?.name ?? market

const SafetyContactsPage = () => {
  const { page, turnTo } = useListParams()
  const query = useSafetyContacts({ limit: PAGE_SIZE, offset: page * PAGE_SIZE })
  const empty = { contacts: [], count: 0, missing: [], markets: [] }
  const { contacts, count, missing, markets }: SafetyContactsAnswer = query.data ?? empty
  return (
    <div className="flex flex-col gap-y-3">
      <List
        title="Safety contacts"
        description="Who answers for products to the authorities of a market, where its law asks for somebody. Without one, pieces are not offered there."
        what="The safety contacts"
        query={query}
        count={count}
        page={page}
        onPage={turnTo}
        toolbar={
          missing.length > 0 ? (
            <InlineTip label="Missing" variant="warning">
              Nobody answers for all sellers in: {missing.map((market) => nameOf(market, markets)).join(", ")}
              . Only pieces of sellers with a contact of their own are offered there.
            </InlineTip>
          ) : null
        }
        empty={<Empty title="Nobody yet">Name who answers for products in each market below.</Empty>}
      >
        <ContactsTable contacts={contacts} markets={markets} />
      </List>
      <Container className="p-0">
        <NewSafetyContact markets={markets} />
      </Container>
    </div>
  )
}

function ContactsTable({ contacts, markets }: { contacts: readonly SafetyContactView[]; markets: Markets }) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {["Market", "For", "Who answers", "By what", "From", "State", ""].map((head) => (
            <Table.HeaderCell key={head}>{head}</Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {contacts.map((contact) => (
          <Table.Row key={contact.id}>
            <Table.Cell>{nameOf(contact.market, markets)}</Table.Cell>
            <Table.Cell>
              {contact.seller_id ? (
                <Link to={`/sellers/${contact.seller_id}`} className="text-ui-fg-interactive">
                  <bdi>{contact.seller_name ?? contact.seller_id}</bdi>
                </Link>
              ) : (
                "All sellers"
              )}
            </Table.Cell>
            <Table.Cell className="py-2">
              <Text size="small">
                <bdi>{contact.name}</bdi>
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                <bdi>{contact.address}</bdi> · {contact.email}
              </Text>
            </Table.Cell>
            <Table.Cell>
              <bdi>{contact.source}</bdi>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">{contact.valid_from}</Table.Cell>
            <Table.Cell>
              <State contact={contact} />
            </Table.Cell>
            <Table.Cell>
              <End contact={contact} place={nameOf(contact.market, markets)} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

function State({ contact: { state, valid_to } }: { contact: SafetyContactView }) {
  if (state === "ended") return <StatusBadge color="grey">Until {valid_to}</StatusBadge>
  if (state === "to_come") return <StatusBadge color="blue">To come</StatusBadge>
  return <StatusBadge color="green">{valid_to ? `Answers until ${valid_to}` : "Answers"}</StatusBadge>
}

function End({ contact: { id, name, state }, place }: { contact: SafetyContactView; place: string }) {
  const end = useEndContact()
  const ask = usePrompt()
  if (state === "ended") return null
  const confirm = async () => {
    const isSure = await ask({
      title: `${name} no longer answers?`,
      description: `Where nobody else does, pieces are not offered in ${place} from today on. Orders that were placed go on.`,
      confirmText: "No longer",
    })
    if (isSure) end.mutate(id, { onError: (error) => toast.error(messageOf(error)) })
  }
  return (
    <Button size="small" variant="secondary" isLoading={end.isPending} onClick={confirm}>
      End
    </Button>
  )
}

export const config = defineRouteConfig({ label: "Safety contacts", icon: ShieldCheck })
export const handle = { breadcrumb: () => "Safety contacts" }

export default SafetyContactsPage
