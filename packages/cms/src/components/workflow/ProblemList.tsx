'use client'
import { useFormFields, useFormSubmitted } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { placeName } from '../place-name.js'
import { useText } from '../use-text.js'
import { useBase } from './use-base.js'
import { useSettledProblems } from './use-settled-problems.js'
import css from './workflow.module.css'

/** Everything that keeps the form from being saved, with its place; each field says it too. */
export function ProblemList() {
  const { text, language } = useText()
  useSettledProblems(useBase())
  const problems = JSON.parse(
    useFormFields(([fields]) => JSON.stringify(problemsIn(fields, language))),
  ) as FormProblem[]
  const refused = useFormSubmitted()
  if (!refused || problems.length === 0) return null
  return (
    <div className={css.problems} id="form-problems">
      <h4>{text.workflow.problems(problems.length)}</h4>
      <ul>
        {problems.map(({ path, message, rows }) => (
          <li key={path}>
            <span>{placeName(path, text, (row) => rows[row])}</span>
            {message}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface FormProblem {
  path: string
  message: string
  /** The names of the rows on the way, by path. */
  rows: Record<string, string>
}

function problemsIn(fields: FormState, language: string): FormProblem[] {
  return Object.entries(fields)
    .filter(([, field]) => field.valid === false && field.errorMessage && field.passesCondition !== false)
    .map(([path, { errorMessage }]) => ({
      path,
      message: errorMessage ?? '',
      rows: rowNames(path, fields, language),
    }))
}

function rowNames(path: string, fields: FormState, language: string): Record<string, string> {
  const parts = path.split('.')
  const rows = parts.flatMap((part, index) =>
    /^\d+$/.test(part) ? [parts.slice(0, index + 1).join('.')] : [],
  )
  const names = rows.map((row) => {
    const values = ['code', 'number', `label.${language}`, 'label.vi'].map(
      (name) => fields[`${row}.${name}`]?.value,
    )
    return [row, values.find((value) => typeof value === 'string' && value !== '')] as const
  })
  return Object.fromEntries(names.filter((name): name is readonly [string, string] => name[1] !== undefined))
}
