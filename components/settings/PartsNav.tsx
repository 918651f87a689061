import { useEffect, useState } from 'preact/hooks';
import { useMessages } from '../i18n/context.tsx';
import { optionsMessages } from '../i18n/options.ts';
import { PARTS, type Part, PartIcon } from './part-icons.tsx';

/** The way to each part; the one being read is marked. */
export function PartsNav() {
  const say = useMessages(optionsMessages);
  const here = usePartInView();
  return (
    <nav class="options-nav" aria-label={say('options.parts')}>
      <ul>
        {PARTS.map((part) => (
          <li key={part}>
            <a href={`#${part}`} aria-current={part === here ? 'true' : undefined}>
              <PartIcon part={part} />
              {say(`part.${part}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The first part that reaches into the upper half of the window. */
function usePartInView(): Part {
  const [here, setHere] = useState<Part>(PARTS[0]);
  useEffect(() => {
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        setHere((before) => PARTS.find((part) => seen.has(part)) ?? before);
      },
      { rootMargin: '-80px 0px -55% 0px' },
    );
    for (const part of PARTS) {
      const section = document.getElementById(part);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return here;
}
