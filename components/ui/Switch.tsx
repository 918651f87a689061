interface SwitchProps {
  label: string;
  checked: boolean;
  onChange(on: boolean): void;
  /** A second, quieter line. */
  hint?: string;
}

/** A labelled on/off switch; state is told by position and a mark, not by colour alone. */
export function Switch({ label, checked, onChange, hint }: SwitchProps) {
  return (
    <label class="switch">
      <span class="switch-text">
        {label}
        {hint && <span class="switch-hint">{hint}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={checked}
        aria-checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
