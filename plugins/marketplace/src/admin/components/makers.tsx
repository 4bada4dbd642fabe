import type { OperatorSeller } from "@hirfa/contracts"
import { Select, Text, toast } from "@medusajs/ui"
import { useMakerLink } from "../lib/queries"
import { messageOf } from "../lib/sdk"
import { Section } from "./section"
import { Empty } from "./states"

type Maker = OperatorSeller["makers"][number]
/** A choice has to be some text. */
const NOBODY = "nobody"

/** Who makes the pieces, and which of them have a login of their own: those see and confirm their shares themselves. */
export function Makers({ seller }: { seller: OperatorSeller }) {
  const { makers } = seller
  return (
    <Section title="Makers">
      {makers.length === 0 && <Empty title="No makers yet">Each piece names who made it.</Empty>}
      {makers.map((maker) => (
        <div key={maker.id} className="flex flex-col gap-y-2 px-6 py-3">
          <div>
            <Text size="small" weight="plus">
              <bdi>{maker.craft ? `${maker.name}, ${maker.craft}` : maker.name}</bdi>
            </Text>
            {maker.about && (
              <Text size="small" className="text-ui-fg-subtle">
                {maker.about}
              </Text>
            )}
          </div>
          <Login seller={seller} maker={maker} />
        </div>
      ))}
    </Section>
  )
}

function Login({ seller, maker }: { seller: OperatorSeller; maker: Maker }) {
  const link = useMakerLink(seller.id)
  const choose = (value: string) =>
    link.mutate(
      { maker_id: maker.id, member_id: value === NOBODY ? null : value },
      {
        onSuccess: () => toast.success(`${maker.name}: her login is changed`),
        onError: (error) => toast.error(messageOf(error)),
      },
    )
  // A member who left the team is no choice any more.
  const isOfTeam = seller.members.some(({ id }) => id === maker.member_id)
  return (
    <Select
      size="small"
      value={isOfTeam && maker.member_id ? maker.member_id : NOBODY}
      onValueChange={choose}
      disabled={link.isPending}
    >
      <Select.Trigger aria-label={`Login of ${maker.name}`}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        <Select.Item value={NOBODY}>Has no login: the team confirms for her</Select.Item>
        {seller.members.map(({ id, name, role }) => (
          <Select.Item key={id} value={id}>
            Is {name} ({role})
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
