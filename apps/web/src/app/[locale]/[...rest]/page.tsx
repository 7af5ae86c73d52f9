import { notFound } from 'next/navigation'

/** An address that leads nowhere shows the same page as a region that is not there. */
export default function NoSuchPage(): never {
  notFound()
}
