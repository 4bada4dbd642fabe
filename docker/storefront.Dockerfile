# The web app. Build from the root of the repository:
#   docker build -f docker/storefront.Dockerfile -t hirfa-storefront .
FROM node:22-slim AS build
ENV CI=1 TURBO_TELEMETRY_DISABLED=1
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY backend/package.json backend/
COPY seed/package.json seed/
COPY storefront/package.json storefront/
COPY plugins/contracts/package.json plugins/contracts/
COPY plugins/discovery/package.json plugins/discovery/
COPY plugins/marketplace/package.json plugins/marketplace/
COPY plugins/provenance/package.json plugins/provenance/
COPY plugins/settlement/package.json plugins/settlement/
RUN npm ci --no-audit --no-fund --workspace=@hirfa/storefront --workspace=@hirfa/contracts --include-workspace-root
COPY tsconfig.base.json turbo.json ./
COPY plugins/contracts plugins/contracts
COPY storefront storefront
RUN npx turbo run build --filter=@hirfa/storefront

# The built server holds its dependencies: no node_modules here.
FROM node:22-slim AS run
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app/storefront
COPY --from=build /app/storefront/package.json /app/storefront/server.mjs ./
COPY --from=build /app/storefront/build build
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=10s --retries=4 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.mjs"]
