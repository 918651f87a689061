interface ExportButtonsProps {
  nameOf(format: 'xlsx' | 'csv'): string;
  onChoose(format: 'xlsx' | 'csv'): void;
}

/** A table goes out as a workbook or as CSV. */
export function ExportButtons({ nameOf, onChoose }: ExportButtonsProps) {
  return (['xlsx', 'csv'] as const).map((format) => (
    <button key={format} type="button" class="button button-quiet" onClick={() => onChoose(format)}>
      {nameOf(format)}
    </button>
  ));
}
