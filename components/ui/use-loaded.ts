import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Loads once per `key`; `undefined` while it loads, an Error when it failed. */
export function useLoaded<T>(load: () => Promise<T>, key: string): T | Error | undefined {
  const [value, setValue] = useState<T | Error | undefined>(undefined);
  const latest = useRef(load);
  latest.current = load;
  // Asked at once: an ordinary effect waits for the next frame, which a keystroke would be felt to.
  useLayoutEffect(() => {
    let wanted = true;
    setValue(undefined);
    latest.current().then(
      (loaded) => wanted && setValue(loaded),
      (cause: unknown) => wanted && setValue(new Error(key, { cause })),
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  return value;
}
