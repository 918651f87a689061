/** What ten million clients ask of static hosts: arithmetic over measured polls, no network. */

/** One kind of poll of one publisher; bytes of answers and requests together, headers included. */
export interface Poll {
  requests: number;
  bytes: number;
}

/** What is assumed; every line of it stands in data/sync/README.md. */
export interface Assumptions {
  clients: number;
  /** Share of the clients that are switched on on a given day. */
  awake: number;
  /** Publishers that a client follows. */
  followed: number;
  /** Publications of one publisher a day. */
  publications: number;
  /** Bytes of a TCP and TLS 1.3 handshake with an ECDSA certificate chain, a poll. */
  handshake: number;
}

export const ASSUMED: Assumptions = {
  clients: 10_000_000,
  awake: 0.6,
  followed: 10,
  publications: 1,
  handshake: 4500,
};

/** A day of all clients together. */
export interface Day {
  requestsPerSecond: number;
  terabytes: number;
  kilobytesPerClient: number;
}

/** A day on which every awake client asks each publisher `polls` times. */
export function modelDay(
  poll: { unchanged: Poll; changed: Poll },
  polls: number,
  assumed: Assumptions = ASSUMED,
): Day {
  const changed = Math.min(assumed.publications, polls);
  const unchanged = polls - changed;
  const requests = changed * poll.changed.requests + unchanged * poll.unchanged.requests;
  const bytes =
    changed * poll.changed.bytes + unchanged * poll.unchanged.bytes + polls * assumed.handshake;
  const feeds = assumed.clients * assumed.awake * assumed.followed;
  return {
    requestsPerSecond: (feeds * requests) / 86_400,
    terabytes: (feeds * bytes) / 1e12,
    kilobytesPerClient: (assumed.followed * bytes) / 1000,
  };
}
