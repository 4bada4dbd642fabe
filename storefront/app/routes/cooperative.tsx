export const handle = { hydrate: false }

export default function Page() {
  return <main id="content" className="page-width grow py-16" />
}
