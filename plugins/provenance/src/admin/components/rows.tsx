import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A table of plain rows. */
export function Rows({
  heads,
  rows,
}: {
  heads: readonly string[]
  rows: { key: string; cells: ReactNode[] }[]
}) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {heads.map((head) => (
            <Table.HeaderCell key={head}>{head}</Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map(({ key, cells }) => (
          <Table.Row key={key}>
            {cells.map((cell, index) => (
              <Table.Cell key={heads[index]}>{cell}</Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
