import { cardScenes } from './card-scenes.tsx';
import { deskScenes } from './desk-scenes.tsx';
import { extensionScenes } from './extension-scenes.tsx';
import { pageScenes } from './page-scenes.tsx';
import type { Scene } from './scene.ts';
import { pictureScenes, shareScenes } from './share-scenes.tsx';
import { stateScenes } from './state-scenes.tsx';

export const scenes: Scene[] = [
  ...cardScenes,
  ...extensionScenes,
  ...shareScenes,
  ...stateScenes,
  ...pictureScenes,
  ...pageScenes,
  ...deskScenes,
];
