import type { Fact, Parameter } from '@tieuchi/schemas'
import { type OperatorId, operators, parameterValueOn, textIn } from '@tieuchi/schemas/model'
import type { ComponentTexts } from '../../i18n/components/texts.js'
import type { Language } from '../../i18n/language.js'
import { formatValue } from '../format-value.js'
import { childNodes, isGroup, kindOf } from './edit-condition.js'

/** What a condition refers to, the words and the day to say it in. */
export interface SentenceScope {
  facts: readonly Fact[]
  parameters: readonly Parameter[]
  /** The day whose parameter values are named, `YYYY-MM-DD`. */
  on: string
  language: Language
  text: ComponentTexts
}

/** One sentence that reads a condition back: `Tỷ lệ hộ đăng ký ít nhất là 100% và không phải (…)`. */
export function conditionSentence(condition: unknown, scope: SentenceScope): string {
  const sentence = say(condition, scope)
  return `${sentence.charAt(0).toLocaleUpperCase(scope.language)}${sentence.slice(1)}.`
}

function say(node: unknown, scope: SentenceScope): string {
  const kind = kindOf(node)
  const words = scope.text.condition
  if (kind === 'comparison') return comparison(node as Record<string, unknown>, scope)
  const children = childNodes(node)
  const parts = children.map((child) => {
    const inner = say(child.node, scope)
    const isNested = children.length > 1 && isGroup(kindOf(child.node)) && childNodes(child.node).length > 1
    return isNested ? `(${inner})` : inner
  })
  if (kind === 'not') return words.negated(parts[0] ?? '…')
  if (isGroup(kind)) return parts.length === 0 ? '…' : parts.join(kind === 'all' ? words.and : words.or)
  return '…'
}

function comparison(node: Record<string, unknown>, scope: SentenceScope): string {
  const fact = scope.facts.find(({ id }) => id === node.fact)
  const left = fact ? textIn(fact.label, scope.language) : node.fact ? `“${node.fact}”` : '…'
  const right = operandText(node.value, fact, scope)
  const yesNo: Partial<Record<string, (label: string, value: string) => string>> = scope.text.condition.yesNo
  const sayYesNo = typeof node.value === 'boolean' ? yesNo[String(node.operator)] : undefined
  return sayYesNo ? sayYesNo(left, right) : `${left} ${operatorLabel(node.operator, fact, scope)} ${right}`
}

/** The operator in words: those of the fact's type where the texts have them. */
export function operatorLabel(
  id: unknown,
  fact: Fact | undefined,
  { language, text }: Pick<SentenceScope, 'language' | 'text'>,
): string {
  const special = fact && text.condition.operators[fact.type]?.[String(id)]
  const known = Object.hasOwn(operators, String(id)) ? operators[id as OperatorId] : undefined
  return special ?? (known ? textIn(known.label, language) : '…')
}

function operandText(value: unknown, fact: Fact | undefined, scope: SentenceScope): string {
  const reference = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  if ('parameter' in reference) {
    const parameter = scope.parameters.find(({ id }) => id === reference.parameter)
    return parameter ? parameterText(parameter, scope) : `“${reference.parameter || '…'}”`
  }
  if ('fact' in reference) {
    const other = scope.facts.find(({ id }) => id === reference.fact)
    return other ? textIn(other.label, scope.language) : `“${reference.fact || '…'}”`
  }
  return formatValue(value, fact ?? { type: 'unknown' }, scope.language)
}

function parameterText(parameter: Parameter, scope: SentenceScope): string {
  const label = textIn(parameter.label, scope.language)
  const known = knownValue(parameter, scope)
  if (!known) return scope.text.condition.parameterWithoutValue(label)
  return known.from
    ? scope.text.condition.parameterFrom(label, known.value, known.from)
    : scope.text.condition.parameterNow(label, known.value)
}

/** A parameter's value on the day; where it has none yet, its next one with the day it begins; both in words. */
export function knownValue(
  parameter: Parameter,
  { on, language }: Pick<SentenceScope, 'on' | 'language'>,
): { value: string; from?: string } | undefined {
  const now = parameterValueOn(parameter, on)
  if (now) return { value: formatValue(now.value, parameter, language) }
  const next = parameter.values.filter(({ from }) => from > on).sort((a, b) => (a.from < b.from ? -1 : 1))[0]
  if (!next) return undefined
  return {
    value: formatValue(next.value, parameter, language),
    from: formatValue(next.from, { type: 'date' }, language),
  }
}
