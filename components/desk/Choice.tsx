interface ChoiceProps<V extends string> {
  name?: string;
  label: string;
  value: V;
  /** `aloud`: the options speak for themselves, the label is only read out. */
  labelled?: 'aloud';
  options: readonly { value: V; text: string }[];
  onChange(value: V): void;
}

/** A labelled choice among named values. */
export function Choice<V extends string>({
  name,
  label,
  labelled,
  value,
  options,
  onChange,
}: ChoiceProps<V>) {
  return (
    <label class="choice">
      <span class={labelled ? 'sr-only' : 'choice-label'}>{label}</span>
      <select
        name={name}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
