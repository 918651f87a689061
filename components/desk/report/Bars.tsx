interface BarsProps {
  title: string;
  /** `unknown` stands for what was not recorded: it is drawn without weight. */
  rows: readonly { name: string; value: number; unknown?: boolean }[];
}

/** A table whose numbers are drawn as bars too; the ten largest, and what was not recorded. */
export function Bars({ title, rows }: BarsProps) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <table class="bars">
      <caption>{title}</caption>
      <tbody>
        {[
          ...rows.filter(({ unknown }) => !unknown).slice(0, 10),
          ...rows.filter(({ unknown }) => unknown),
        ].map(({ name, value, unknown }) => (
          <tr key={name} class={unknown ? 'is-unknown' : undefined}>
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
