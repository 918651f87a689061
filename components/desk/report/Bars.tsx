interface BarsProps {
  title: string;
  rows: readonly { name: string; value: number }[];
}

/** A table whose numbers are drawn as bars too; the ten largest given. */
export function Bars({ title, rows }: BarsProps) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <table class="bars">
      <caption>{title}</caption>
      <tbody>
        {rows.slice(0, 10).map(({ name, value }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <span class="bar" style={{ inlineSize: `${(value / most) * 100}%` }} />
            </td>
            <td class="bar-value">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
