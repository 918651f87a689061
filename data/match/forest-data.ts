/** A forest of regression trees as `npm run train` packs it, unpacked to a list of its tests. */

/** Base64 of little-endian arrays; trees lie one after another. */
export interface ForestData {
  /** Names of the columns it was trained on, in order; a mismatch is an error at load. */
  columns: readonly string[];
  trees: number;
  base: number;
  /** Per inner node. Children: an inner node of the same tree, or ~leaf where negative. */
  feature: string;
  threshold: string;
  left: string;
  right: string;
  /** Per tree: first inner node, first leaf. */
  firstNode: string;
  firstLeaf: string;
  leaf: string;
}

/** An inner node: a vector goes right where its value is greater than the threshold. */
export interface Node {
  feature: number;
  threshold: number;
  /** The place of its tree's nodes, the root 0; children come behind their parents. */
  place: number;
  /** A place of the same tree, or ~leaf where negative. */
  left: number;
  right: number;
  /** Nodes below it. */
  below: number;
}

export interface UnpackedForest {
  /** Nodes of all trees, one tree after another, each from its root down. */
  nodes: Node[];
  /** Per tree how many nodes there are before the next tree's. */
  ends: Int32Array;
  leaves: Float32Array;
  /** Per tree its greatest leaf. */
  most: Float64Array;
}

export function unpackForest(data: ForestData): UnpackedForest {
  const feature = bytesOf(data.feature);
  const threshold = new Float32Array(bytesOf(data.threshold).buffer);
  const left = new Int16Array(bytesOf(data.left).buffer);
  const right = new Int16Array(bytesOf(data.right).buffer);
  const firstNode = new Uint32Array(bytesOf(data.firstNode).buffer);
  const firstLeaf = new Uint32Array(bytesOf(data.firstLeaf).buffer);
  const leaves = new Float32Array(bytesOf(data.leaf).buffer);
  const nodes: Node[] = [];
  const ends = new Int32Array(data.trees);
  const most = new Float64Array(data.trees).fill(Number.NEGATIVE_INFINITY);
  for (let tree = 0; tree < data.trees; tree++) {
    const first = firstNode[tree] ?? 0;
    const end = firstNode[tree + 1] ?? feature.length;
    const leaf = firstLeaf[tree] ?? 0;
    const root = nodes.length;
    /** Lays down `child` and what is below it; returns its place, or ~leaf of the whole forest. */
    const visit = (child: number): number => {
      if (child < 0) {
        most[tree] = Math.max(most[tree] ?? 0, leaves[leaf + ~child] ?? 0);
        return ~(leaf + ~child);
      }
      const at = first + child;
      const node: Node = {
        feature: feature[at] ?? 0,
        threshold: threshold[at] ?? 0,
        place: nodes.length - root,
        left: 0,
        right: 0,
        below: 0,
      };
      nodes.push(node);
      node.left = visit(left[at] ?? -1);
      node.right = visit(right[at] ?? -1);
      node.below = nodes.length - root - node.place - 1;
      return node.place;
    };
    if (end > first) visit(0);
    else {
      // A tree of one leaf: whichever way a vector goes.
      const only = visit(-1);
      nodes.push({ feature: 0, threshold: 0, place: 0, left: only, right: only, below: 0 });
    }
    ends[tree] = nodes.length;
  }
  return { nodes, ends, leaves, most };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
