import { currentLocale, directionOf, m } from "~/lib/i18n"
import type { BarChart, Chart, ColumnChart, RangeChart } from "../chart"

/** Units of the drawing: about the pixels of a phone, so that its letters are as large as the page's. */
const WIDTH = 328
const LETTER = 13
const LONGEST_LABEL = 30

/** A chart drawn on the server. Read aloud it is its numbers; in Arabic it grows from the right. */
export function ChartView({ chart, title }: { chart: Chart; title: string }) {
  return (
    <figure className="rounded border border-sand bg-white p-4">
      <Drawing chart={chart} title={title} />
      {chart.kind === "columns" ? <Legend /> : null}
      {chart.kind === "ranges" ? (
        <figcaption className="mt-2 text-xs text-ash">{m.insights_range_legend()}</figcaption>
      ) : null}
    </figure>
  )
}

function Drawing({ chart, title }: { chart: Chart; title: string }) {
  if (chart.kind === "bars") return <Bars chart={chart} title={title} />
  if (chart.kind === "ranges") return <Ranges chart={chart} title={title} />
  return <Columns chart={chart} title={title} />
}

const ROW = 44
const BAR = 14

function Bars({ chart: { bars }, title }: { chart: BarChart; title: string }) {
  const most = Math.max(...bars.map(({ value }) => value), 1)
  return (
    <Sheet height={bars.length * ROW} alt={altOf(title, bars)}>
      {bars.map(({ key, label, value, shown }, index) => (
        <g key={key} transform={`translate(0 ${index * ROW})`}>
          <RowWords label={label} shown={shown} />
          <rect x={0} y={22} width={WIDTH} height={BAR} rx={2} className="fill-lime" />
          <Length from={0} to={value / most} y={22} height={BAR} className="fill-terracotta" />
        </g>
      ))}
    </Sheet>
  )
}

function Ranges({ chart: { ranges }, title }: { chart: RangeChart; title: string }) {
  const most = Math.max(...ranges.map(({ high }) => high), 1)
  return (
    <Sheet height={ranges.length * ROW} alt={altOf(title, ranges)}>
      {ranges.map(({ key, label, low, middle, high, shown }, index) => (
        <g key={key} transform={`translate(0 ${index * ROW})`}>
          <RowWords label={label} shown={shown} />
          <rect x={0} y={28} width={WIDTH} height={2} className="fill-sand" />
          <Length from={low / most} to={high / most} y={26} height={6} className="fill-terracotta" />
          <circle
            cx={across(6 + (middle / most) * (WIDTH - 12))}
            cy={29}
            r={6}
            className="fill-ink stroke-white"
            strokeWidth={2}
          />
        </g>
      ))}
    </Sheet>
  )
}

const TALL = 120
const GAP = 8

function Columns({ chart: { columns }, title }: { chart: ColumnChart; title: string }) {
  const most = Math.max(...columns.map(({ lower, upper }) => lower + upper), 1)
  const wide = (WIDTH - GAP * (columns.length - 1)) / columns.length
  const alt = altOf(
    title,
    columns.map((column) => ({ ...column, label: m.insights_days({ days: column.label }) })),
  )
  return (
    <Sheet height={TALL + 44} alt={alt}>
      {columns.map(({ key, label, lower, upper, shown }, index) => {
        const x = startOf(index * (wide + GAP), wide)
        const low = (lower / most) * TALL
        const high = (upper / most) * TALL
        return (
          <g key={key} fontSize={LETTER} textAnchor="middle">
            <rect x={x} y={20 + TALL - low} width={wide} height={low} className="fill-olive" />
            <rect x={x} y={20 + TALL - low - high} width={wide} height={high} className="fill-saffron" />
            <text x={x + wide / 2} y={14 + TALL - low - high} className="fill-ink font-semibold">
              {shown}
            </text>
            <text x={x + wide / 2} y={TALL + 36} className="fill-ash">
              {label}
            </text>
          </g>
        )
      })}
      <rect x={0} y={20 + TALL} width={WIDTH} height={1} className="fill-clay" />
    </Sheet>
  )
}

function Sheet({ height, alt, children }: { height: number; alt: string; children: React.ReactNode }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} className="mx-auto w-full max-w-md" role="img" aria-label={alt}>
      {children}
    </svg>
  )
}

/** The name at the beginning of the line, the number at its end, whichever side that is. */
function RowWords({ label, shown }: { label: string; shown: string }) {
  const room = Math.max(LONGEST_LABEL + 6 - shown.length, 12)
  const short = label.length > room ? `${label.slice(0, room - 1).trimEnd()}…` : label
  return (
    <g fontSize={LETTER}>
      <text x={across(0)} y={15} textAnchor="start" className="fill-ink">
        {short}
      </text>
      <text x={across(WIDTH)} y={15} textAnchor="end" className="fill-ink font-semibold">
        {shown}
      </text>
    </g>
  )
}

interface LengthProps {
  /** Parts of the whole width. */
  from: number
  to: number
  y: number
  height: number
  className: string
}

/** Never so short that it cannot be seen. */
function Length({ from, to, y, height, className }: LengthProps) {
  const width = Math.max((to - from) * WIDTH, 3)
  const x = Math.min(from * WIDTH, WIDTH - width)
  return <rect x={startOf(x, width)} y={y} width={width} height={height} rx={2} className={className} />
}

function Legend() {
  return (
    <figcaption className="mt-2 flex flex-wrap justify-center gap-x-6 gap-y-1 text-xs text-ash">
      <span className="flex items-center gap-2">
        <span className="inline-block size-3 rounded bg-olive" />
        {m.insights_ready()}
      </span>
      <span className="flex items-center gap-2">
        <span className="inline-block size-3 rounded bg-saffron" />
        {m.insights_made()}
      </span>
      <span>{m.insights_days_axis()}</span>
    </figcaption>
  )
}

/** A place along the line of reading. */
function across(x: number): number {
  return directionOf(currentLocale()) === "rtl" ? WIDTH - x : x
}

/** Where a box begins on paper that begins at this place of the line of reading. */
function startOf(x: number, width: number): number {
  return directionOf(currentLocale()) === "rtl" ? WIDTH - x - width : x
}

function altOf(title: string, rows: readonly { label: string; shown: string }[]): string {
  return `${title}: ${rows.map(({ label, shown }) => `${label} ${shown}`).join("; ")}`
}
