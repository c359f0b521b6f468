# The product in one image; each step is one that a checkout runs as well. PostgreSQL is a service beside it (docker-compose.yml).
# 24.22.1 is the first Node 24 whose Brotli decoder is mended (docs/advisories.md).
FROM node:24.22.1-bookworm-slim

WORKDIR /acuerdo
RUN chown node:node /acuerdo
USER node

# The packages first, so that a change of the code does not fetch them again.
COPY --chown=node:node package.json package-lock.json .npmrc ./
COPY --chown=node:node apps/api/package.json apps/api/
COPY --chown=node:node apps/cli/package.json apps/cli/
COPY --chown=node:node apps/web/package.json apps/web/
COPY --chown=node:node libs libs
RUN npm ci

COPY --chown=node:node . .
RUN npm run build

ENV NODE_ENV=production HOST=0.0.0.0 PORT=4010
EXPOSE 4010
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD node -e "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"

# The image's own Node, not the one of npm: it gets the signal to stop, and lets requests finish.
CMD ["node", "scripts/start.ts"]
