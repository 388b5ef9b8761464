/** The sign of the product: a list with its last line ticked. */
export function Icon() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="100%"
      height="100%"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d="M4 5h16M4 11h9M4 17h5M12 17.5l3 3 6-7" />
    </svg>
  )
}
