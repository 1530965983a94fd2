import { Link } from '@tanstack/react-router';

export function PersonLink({ row, year }: { row: { readonly personId: number; readonly name: string }; year: number }) {
  return (
    <Link to="/people/$personId" params={{ personId: row.personId }} search={{ year }}>
      {row.name}
    </Link>
  );
}
