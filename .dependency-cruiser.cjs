/**
 * Who may know whom (ARCHITECTURE.md, "Directions").
 * Inside a plugin: contracts <- modules <- links <- workflows <- api | subscribers | jobs.
 * In the web app: ui <- lib <- features <- routes. Test files stand outside the rules about layers.
 */
const PLUGIN = "^plugins/([^/]+)/src/"
const TEST = "\\.(test|spec)\\.tsx?$"

/** A rule that stops the check. */
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to })

module.exports = {
  forbidden: [
    // --- between the top folders
    rule(
      "storefront-only-contracts",
      "The web app talks HTTP: it shares types and schemas, never code that runs in Medusa.",
      { path: "^storefront/", pathNot: "^storefront/tests/" },
      { path: "^(backend|seed|plugins/(?!contracts/))" },
    ),
    rule(
      "contracts-is-a-leaf",
      "The wire contract depends on zod only.",
      { path: "^plugins/contracts/" },
      { path: "^(backend|storefront|seed|plugins/(?!contracts/))" },
    ),
    rule(
      "plugins-know-no-app",
      "A plugin works in any Medusa application.",
      { path: "^plugins/" },
      { path: "^(backend|storefront|seed)/" },
    ),
    rule(
      "backend-knows-no-storefront",
      "The backend is configuration and wiring.",
      { path: "^backend/", pathNot: "^backend/(integration-tests|bench)/" },
      { path: "^(storefront|seed)/" },
    ),
    rule(
      "seed-through-workflows",
      "Demo data enter by the same workflows as real data.",
      { path: "^seed/", pathNot: TEST },
      { path: "^plugins/[^/]+/src/(?!workflows/index)", pathNot: "^plugins/contracts/" },
    ),
    // --- between plugins
    rule(
      "marketplace-is-the-base",
      "Every other plugin may build on marketplace; it builds on none of them.",
      { path: "^plugins/marketplace/" },
      { path: "^plugins/(?!contracts/|marketplace/)" },
    ),
    rule(
      "plugin-public-surface",
      "Another plugin is entered through modules/<name>/index, workflows/index or documents/index.",
      { path: PLUGIN },
      {
        path: "^plugins/(?!contracts/)",
        pathNot: [
          "^plugins/$1/",
          "^plugins/[^/]+/src/modules/[^/]+/index\\.ts$",
          "^plugins/[^/]+/src/workflows/index\\.ts$",
          // What turns texts into papers: no data, no rule of the trade.
          "^plugins/[^/]+/src/documents/index\\.ts$",
        ],
      },
    ),
    // --- inside a plugin
    rule(
      "module-isolation",
      "A module never imports a module: a link and a workflow join them.",
      { path: "^plugins/([^/]+)/src/modules/([^/]+)/" },
      { path: "^plugins/[^/]+/src/modules/", pathNot: "^plugins/$1/src/modules/$2/" },
    ),
    rule(
      "module-knows-nothing-above",
      "A module is data and its service.",
      { path: "^plugins/[^/]+/src/modules/" },
      { path: "^plugins/[^/]+/src/(workflows|api|links|subscribers|jobs|admin)/" },
    ),
    rule(
      "links-only-modules",
      "A link names two modules.",
      { path: "^plugins/[^/]+/src/links/" },
      { path: "^plugins/[^/]+/src/(workflows|api|subscribers|jobs|admin)/" },
    ),
    rule(
      "workflows-know-no-http",
      "A workflow runs the same from a route, a job, a test or the seed.",
      { path: "^plugins/[^/]+/src/workflows/" },
      { path: "^plugins/[^/]+/src/(api|subscribers|jobs|admin)/" },
    ),
    rule(
      "entry-points-use-workflows",
      "Routes, subscribers and jobs read with query.graph and write with a workflow.",
      { path: "^plugins/[^/]+/src/(api|subscribers|jobs)/", pathNot: TEST },
      { path: "^plugins/[^/]+/src/modules/", dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "api-resource-isolation",
      "Sibling resources share code through api/utils or a file beside their scopes.",
      { path: "^plugins/([^/]+)/src/api/([^/]+)/([^/]+)/" },
      { path: "^plugins/$1/src/api/(?!utils/)[^/]+/[^/]+/", pathNot: "^plugins/$1/src/api/$2/$3/" },
    ),
    // --- in the web app
    rule(
      "ui-is-pure",
      "A presentational part knows no data.",
      { path: "^storefront/app/ui/" },
      { path: "^storefront/app/(features|routes|lib/.*\\.server)" },
    ),
    rule(
      "lib-below-features",
      "The library serves the features.",
      { path: "^storefront/app/lib/" },
      { path: "^storefront/app/(features|routes)/" },
    ),
    rule(
      "features-below-routes",
      "Routes are thin and nobody's library.",
      { path: "^storefront/app/(features|ui|lib)/" },
      { path: "^storefront/app/routes/" },
    ),
    rule(
      "feature-public-surface",
      "Another feature is entered through its index, or its .server file.",
      { path: "^storefront/app/features/([^/]+)/" },
      {
        path: "^storefront/app/features/",
        pathNot: [
          "^storefront/app/features/$1/",
          "^storefront/app/features/[^/]+/index\\.ts$",
          "^storefront/app/features/[^/]+/[^/]+\\.server\\.ts$",
        ],
      },
    ),
    rule(
      "components-not-server",
      "A component may name types of a .server file, never its code.",
      { path: "^storefront/app/(ui|features/[^/]+/components)/" },
      { path: "\\.server\\.tsx?$", dependencyTypesNot: ["type-only"] },
    ),
    // --- everywhere
    rule(
      "no-circular",
      "Data models may refer to each other lazily, and types vanish; nothing else goes in circles.",
      { pathNot: "/models/" },
      { circular: true, viaOnly: { pathNot: "/models/", dependencyTypesNot: ["type-only"] } },
    ),
    rule(
      "no-unresolvable",
      "An import leads somewhere; what a build tool makes is not there yet.",
      {},
      { couldNotResolve: true, pathNot: "(^virtual:|[+]types/|/paraglide/)" },
    ),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.base.json" },
    webpackConfig: { fileName: "scripts/lib/checking/resolve.cjs" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["source", "import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".json", ".css"],
    },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.medusa|\\.react-router|build|dist|coverage|paraglide)/" },
  },
}
