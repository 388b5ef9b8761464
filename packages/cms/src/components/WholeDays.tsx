/** A text whose days are not torn apart at their hyphens where a line ends. */
export const WholeDays = ({ text }: { text: string }) =>
  text.split(/(\b\d{2}-\d{2}-\d{4}\b)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have nothing but their place
      <span key={index} style={{ whiteSpace: 'nowrap' }}>
        {part}
      </span>
    ),
  )
