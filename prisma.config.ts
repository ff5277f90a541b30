import { defineConfig } from 'prisma/config'

// The connection is given by lib/db; the command line of Prisma only generates and authors from here.
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
})
