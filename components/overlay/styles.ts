/** The card's style sheets as text, for a <style> inside its shadow root. */
import baseCss from '../ui/base.css?inline';
import tokensCss from '../ui/tokens.css?inline';
import frameCss from './card.css?inline';
import hostCss from './host.css?inline';
import recordCss from './record.css?inline';

export const cardCss = [hostCss, tokensCss, baseCss, recordCss, frameCss].join('\n');
