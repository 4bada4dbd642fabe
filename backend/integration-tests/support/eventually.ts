/** Repeats an expectation until it holds; what still fails after the time is thrown. */
export async function eventually(expectation: () => Promise<void>, seconds = 15): Promise<void> {
  const deadline = Date.now() + seconds * 1000
  for (;;) {
    try {
      await expectation()
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
