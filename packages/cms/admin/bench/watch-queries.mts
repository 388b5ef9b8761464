import type { Payload } from 'payload'

interface Statement {
  sql: string
  args: unknown[]
}

interface Client {
  execute(statement: string | { sql: string; args?: unknown[] }): Promise<{ rows: Record<string, unknown>[] }>
}

/** Notes what is asked of the database, so that it can be counted and its plans be shown. */
export function watchQueries(payload: Payload) {
  const { client } = payload.db as unknown as { client: Client }
  const execute = client.execute.bind(client)
  let seen: Statement[] = []
  let all = 0
  client.execute = (statement) => {
    const [sql, args] =
      typeof statement === 'string' ? [statement, []] : [statement.sql, statement.args ?? []]
    all += 1
    // One of each shape is enough: the plans do not depend on the values.
    if (!seen.some((one) => one.sql === sql)) seen.push({ sql, args: args as unknown[] })
    return execute(statement)
  }
  return {
    begin: () => {
      seen = []
      all = 0
    },
    count: () => all,
    explain: async () => {
      for (const { sql, args } of seen.filter((one) => /^\s*select/i.test(one.sql))) {
        const { rows } = await execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
        console.log(`\n  ${sql.replace(/\s+/g, ' ').slice(0, 220)}`)
        for (const { detail } of rows) console.log(`    ${detail}`)
      }
      console.log('')
    },
  }
}
