import type { ComputationMessages, CountedWords } from '../computation-messages.js'

const counted = ({ records, where, result }: CountedWords) =>
  `${records}${where && `, only those ${where}`}: ${result}.`

export const computation: ComputationMessages = {
  how: ({ label, calculation, equals, result }) =>
    `${label ? `How "${label}" is computed` : 'Computed'}: ${calculation} ${equals} ${result}.`,
  amount: ({ amount, label }) => `${amount} (${label})`,
  minimum: (amounts) => `the smallest of ${amounts}`,
  maximum: (amounts) => `the largest of ${amounts}`,
  emptyBase: ({ label, base, result }) =>
    `${label ? `"${label}": ` : ''}"${base}" is 0, and for that the criteria set says ${result}.`,
  parameter: ({ label, parameter, result }) =>
    `${label ? `"${label}" is` : 'This is'} the value of the parameter "${parameter}": ${result}.`,
  count: (words) => `Counted: ${counted(words)}`,
  total: ({ field, ...words }) => `The sum of "${field}" over ${counted(words)}`,
  smallest: ({ field, ...words }) => `The smallest "${field}" among ${counted(words)}`,
  largest: ({ field, ...words }) => `The largest "${field}" among ${counted(words)}`,
  share: ({ meets, ...words }) => `The share of those ${meets} among ${counted(words)}`,
  events: ({ types, from, before, previous }) =>
    `the events recorded as ${types} ${previous ? 'in the year before ' : ''}(from ${from} to before ${before})`,
  list: (label) => `the entries of the list "${label}"`,
  reported: ({ label, result }) =>
    label
      ? `"${label}" (${result}) is a figure as reported; there is no record to count it from.`
      : 'This is a figure as reported; there is no record to count it from.',
}
