import { ChevronIcon } from '../ui/icons.tsx';

interface PillSelectProps<T extends string> {
  label: string;
  value: T | undefined;
  options: readonly { value: T; label: string }[];
  /** `undefined` for "all". */
  onChange(value: T | undefined): void;
}

/** The browser's own select in the shape of a pill: no choice shows the label alone. */
export function PillSelect<T extends string>(props: PillSelectProps<T>) {
  const { label, value, options, onChange } = props;
  const chosen = options.find((option) => option.value === value);
  if (options.length < 2 && value === undefined) return null;
  return (
    <label class={`pill-select${value === undefined ? '' : ' is-set'}`}>
      <span aria-hidden="true">{chosen?.label ?? value ?? label}</span>
      <ChevronIcon size={14} />
      <select
        aria-label={label}
        value={value ?? ''}
        onChange={(event) => {
          const picked = event.currentTarget.value;
          onChange(options.find((option) => option.value === picked)?.value);
        }}
      >
        <option value="">{label}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
