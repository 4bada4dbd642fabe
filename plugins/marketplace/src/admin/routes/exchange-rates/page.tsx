import type { ExchangeRatesAnswer, ExchangeRateView } from "@hirfa/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { Container, InlineTip, StatusBadge, Table } from "@medusajs/ui"
import { List } from "../../components/list"
import { NewExchangeRate } from "../../components/new-exchange-rate"
import { Empty } from "../../components/states"
import { useExchangeRates } from "../../lib/exchange-rates"
import { PAGE_SIZE, useListParams } from "../../lib/list-params"

const ExchangeRatesPage = () => {
  const { page, turnTo } = useListParams()
  const query = useExchangeRates({ limit: PAGE_SIZE, offset: page * PAGE_SIZE })
  const { exchange_rates, count, missing }: ExchangeRatesAnswer = query.data ?? {
    exchange_rates: [],
    count: 0,
    missing: [],
  }
  return (
    <div className="flex flex-col gap-y-3">
      <List
        title="Exchange rates"
        description="What sellers see as prices in other currencies, and by what they are paid in theirs. A rate is never changed, only followed by another; with one that is too old nobody is paid in that currency."
        what="The exchange rates"
        query={query}
        count={count}
        page={page}
        onPage={turnTo}
        toolbar={
          missing.length > 0 ? (
            <InlineTip label="Missing" variant="warning">
              No rate holds today for: {missing.map((code) => code.toUpperCase()).join(", ")}.
            </InlineTip>
          ) : null
        }
        empty={<Empty title="None yet">Write the first ones down below, with where they come from.</Empty>}
      >
        <RatesTable rates={exchange_rates} />
      </List>
      <Container className="p-0">
        <NewExchangeRate />
      </Container>
    </div>
  )
}

function RatesTable({ rates }: { rates: readonly ExchangeRateView[] }) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {["Currency", "Dirhams for one", "From", "Source", "State"].map((head) => (
            <Table.HeaderCell key={head}>{head}</Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rates.map(({ id, currency_code, mad_per_unit, valid_from, source, source_url, state }) => (
          <Table.Row key={id}>
            <Table.Cell>{currency_code.toUpperCase()}</Table.Cell>
            <Table.Cell className="tabular-nums">{mad_per_unit}</Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">{valid_from}</Table.Cell>
            <Table.Cell>
              <Source name={source} url={source_url} />
            </Table.Cell>
            <Table.Cell>
              <State state={state} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

function Source({ name, url }: { name: string; url: string | null }) {
  if (!url) return <bdi>{name}</bdi>
  return (
    <a href={url} rel="noreferrer" target="_blank" className="text-ui-fg-interactive">
      <bdi>{name}</bdi>
    </a>
  )
}

function State({ state }: { state: ExchangeRateView["state"] }) {
  if (state === "passed") return <StatusBadge color="grey">Passed</StatusBadge>
  if (state === "to_come") return <StatusBadge color="blue">To come</StatusBadge>
  return <StatusBadge color="green">Holds</StatusBadge>
}

export const config = defineRouteConfig({ label: "Exchange rates", icon: CurrencyDollar })
export const handle = { breadcrumb: () => "Exchange rates" }

export default ExchangeRatesPage
