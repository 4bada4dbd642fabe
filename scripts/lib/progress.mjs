// One line a step: what is being done, how long it has taken, how it ended.

const REFRESH_MS = 500

/** A reporter of steps. On a terminal the line of the running step is alive; elsewhere each step is one line. */
export function createProgress(stream = process.stdout) {
  return {
    /** Runs the task and reports it; the task may show a detail, and may answer a note for the final line. */
    async step(title, task) {
      const line = liveLine(stream, title)
      try {
        const note = await task(line.detail)
        line.end("✓", typeof note === "string" ? note : "")
      } catch (error) {
        line.end("✗", "")
        throw error
      }
    },
  }
}

function liveLine(stream, title) {
  const startedAt = Date.now()
  let detail = ""
  const elapsed = () => formatDuration(Date.now() - startedAt)
  const draw = () => stream.write(`\r\x1b[2K… ${clip(join([title, elapsed(), detail]), stream.columns)}`)
  const timer = stream.isTTY ? setInterval(draw, REFRESH_MS).unref() : null
  if (timer) draw()
  return {
    detail(text) {
      detail = text
    },
    end(mark, note) {
      if (timer) clearInterval(timer)
      stream.write(`${timer ? "\r\x1b[2K" : ""}${mark} ${join([title, elapsed(), note])}\n`)
    },
  }
}

/** Milliseconds as a person says them: 0.4 s, 12 s, 1 min 5 s. */
export function formatDuration(ms) {
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)} s`
  const seconds = Math.round(ms / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** Cuts a line to the width of the terminal, so that redrawing it does not leave copies behind. */
export function clip(text, columns = 80) {
  const room = Math.max(20, columns - 3)
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`
}

function join(parts) {
  return parts.filter(Boolean).join(" · ")
}
