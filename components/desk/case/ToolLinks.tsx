import type { CaseFields } from '#data/desk/case.ts';
import { useMessages } from '../../i18n/context.tsx';
import { caseMessages } from '../../i18n/desk.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';
import { ExternalIcon } from '../../ui/icons.tsx';
import { safeLink } from '../../ui/safe-link.ts';
import { toolLinks } from './tool-links.ts';

/** Reverse image search, archives, official data: prepared, opened only by the person. */
export function ToolLinks({ fields }: { fields: CaseFields }) {
  const say = useMessages({ ...vocabulary, ...caseMessages });
  return (
    <section class="case-section">
      <h3 class="section-head">{say('tools.heading')}</h3>
      <ul class="tools">
        {toolLinks(fields).map(({ name, href }) => {
          const link = safeLink(href);
          return (
            link && (
              <li key={href}>
                <a class="pill" href={link.href} target="_blank" rel="noopener noreferrer">
                  {name} <ExternalIcon size={12} />
                  <span class="sr-only">{say('link.newTab')}</span>
                </a>
              </li>
            )
          );
        })}
      </ul>
      <p class="soft small">{say('tools.about')}</p>
    </section>
  );
}
