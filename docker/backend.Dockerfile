# The Medusa backend with its plugins and the admin. Build from the root of the repository:
#   docker build -f docker/backend.Dockerfile -t hirfa-backend .
FROM node:22-slim AS base
ENV CI=1 MEDUSA_DISABLE_TELEMETRY=true TURBO_TELEMETRY_DISABLED=1
WORKDIR /app

# The manifests alone, so that a change of source does not install everything again.
FROM base AS manifests
COPY package.json package-lock.json .npmrc ./
COPY backend/package.json backend/
COPY seed/package.json seed/
COPY storefront/package.json storefront/
COPY plugins/contracts/package.json plugins/contracts/
COPY plugins/discovery/package.json plugins/discovery/
COPY plugins/marketplace/package.json plugins/marketplace/
COPY plugins/provenance/package.json plugins/provenance/
COPY plugins/settlement/package.json plugins/settlement/

FROM manifests AS build
RUN npm ci --no-audit --no-fund
COPY tsconfig.base.json turbo.json ./
COPY plugins plugins
COPY backend backend
RUN npx turbo run build --filter=@hirfa/backend

# What runs: the dependencies of the backend and its plugins without development tools.
FROM manifests AS dependencies
RUN npm ci --no-audit --no-fund --omit=dev --workspace=@hirfa/backend --workspace=@hirfa/seed

FROM base AS run
ENV NODE_ENV=production HOST=0.0.0.0 PORT=9000 FILES_DIR=/data/files MAIL_DIR=/data/mail
COPY --from=dependencies /app/node_modules node_modules
COPY --from=dependencies /app/package.json ./
COPY --from=build /app/plugins/contracts/package.json plugins/contracts/
COPY --from=build /app/plugins/contracts/dist plugins/contracts/dist
COPY --from=build /app/plugins/discovery/package.json plugins/discovery/
COPY --from=build /app/plugins/discovery/.medusa plugins/discovery/.medusa
COPY --from=build /app/plugins/marketplace/package.json plugins/marketplace/
COPY --from=build /app/plugins/marketplace/.medusa plugins/marketplace/.medusa
COPY --from=build /app/plugins/provenance/package.json plugins/provenance/
COPY --from=build /app/plugins/provenance/.medusa plugins/provenance/.medusa
COPY --from=build /app/plugins/settlement/package.json plugins/settlement/
COPY --from=build /app/plugins/settlement/.medusa plugins/settlement/.medusa
COPY --from=build /app/backend/.medusa/server backend/.medusa/server
# What a new shop stands on: `exec /app/seed/src/groundwork.ts`, compiled as it is read.
COPY tsconfig.base.json ./
COPY seed/package.json seed/tsconfig.json seed/
COPY seed/src seed/src
COPY seed/data seed/data
ENV TS_NODE_PROJECT=/app/seed/tsconfig.json
# The migrator makes a folder beside each module and provider that has none, which the user `node` may not.
RUN for each in node_modules/@medusajs/*/dist plugins/*/.medusa/server/src/providers/*; do mkdir -p "$each/migrations"; done \
  && mkdir -p /data/files /data/files-private /data/mail && chown -R node:node /data
USER node
VOLUME /data
EXPOSE 9000
WORKDIR /app/backend/.medusa/server
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9000/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/node_modules/@medusajs/cli/cli.js"]
CMD ["start"]
