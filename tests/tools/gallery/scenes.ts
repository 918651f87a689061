import { cardScenes } from './card-scenes.tsx';
import { extensionScenes } from './extension-scenes.tsx';
import { pageScenes } from './page-scenes.tsx';
import type { Scene } from './scene.ts';

export const scenes: Scene[] = [...cardScenes, ...extensionScenes, ...pageScenes];
