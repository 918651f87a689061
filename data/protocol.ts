/**
 * Every conversation between the parts of the extension: one entry a message, request beside
 * reply. The background validates each request with Zod (data/schema/requests.ts) and checks
 * its sender before it answers; pages only see the types below.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { DeskProtocol } from './desk/messages.ts';
import type { WeekTally } from './mirror/tally.ts';
import type {
  CardRequest,
  CheckPostsRequest,
  CheckTextRequest,
  ClaimReview,
  IndexRecord,
  Match,
  ProgramFact,
  Publisher,
  Rating,
  RatingValue,
  RecordRequest,
  SearchRequest,
  ShareRequest,
  SiteHooks,
  SiteRequest,
  Span,
  StaleAdapterReport,
  Stance,
  Tier,
} from './schema/index.ts';
import type { BadgeRules, Language } from './settings.ts';
import type { ChangeEntry } from './store/changes/change-entry.ts';
import type { FeedsProtocol } from './sync/protocol.ts';

/** Whether a content script may read its page, and how it should speak. */
export interface SiteState {
  /** False before consent, and where the person or the registry switched the site off. */
  enabled: boolean;
  language: Language;
  /** By these the background leaves findings out; a change makes the page ask anew. */
  badges: BadgeRules;
  /** What the signed registry says about where the posts of this site are. */
  hooks: SiteHooks | null;
}

/** One claim found for a post, with just enough to draw a badge. */
export interface Finding {
  recordId: string;
  tier: Exclude<Tier, 'none'>;
  score: number;
  rating: Rating;
  claim: string;
  publisherName: string;
  /** The day of the claim review, `YYYY-MM-DD`; absent when it is not recorded. */
  datePublished?: string;
}

/** A programme that a post names, for a neutral chip; only where the person wants such chips. */
export interface ProgramMention {
  /** The fact to show: the newest of the programme named first. */
  recordId: string;
  program: string;
  /** The day the fact stands for, `YYYY-MM-DD`. */
  asOf: string;
}

/** The verdict on one text, best finding first; an empty list means "belum ada cek fakta". */
export interface Verdict {
  key: string;
  stance: Stance;
  findings: Finding[];
  /** Only where no claim was found. */
  mention?: ProgramMention;
  /** How long the background needed for this text, in milliseconds. */
  milliseconds: number;
}

/** A claim review with all that a card shows beside it. */
export interface CardEntry {
  review: ClaimReview;
  publisher: Publisher;
  facts: ProgramFact[];
  /** Why it was found for this text; absent when the card was opened from a search. */
  match?: Match;
  /** Where the shared words stand in `review.claim`. */
  claimSpans: Span[];
}

export interface CardContent {
  /** Best first; several when publishers examined the same claim. */
  entries: CardEntry[];
  /** Programme facts that were asked for by themselves: a chip was opened. */
  facts?: ProgramFact[];
  /** The day of the newest record in the index, `YYYY-MM-DD`. */
  dataDate: string | null;
  language: Language;
}

/** A hit of the typed search; `titleSpans` mark the letters that agree. */
export interface SearchHit {
  record:
    | { kind: 'claimReview'; review: ClaimReview; publisher: Publisher }
    | { kind: 'programFact'; fact: ProgramFact };
  titleSpans: Span[];
}

/** What the candidates of a search can be narrowed to, most frequent first. */
export interface SearchFacets {
  kinds: IndexRecord['kind'][];
  ratings: RatingValue[];
  publishers: Publisher[];
  topics: string[];
  regions: string[];
}

export interface SearchReply {
  hits: SearchHit[];
  /** Of all candidates, before the filter. */
  facets: SearchFacets;
  milliseconds: number;
}

/** What the index holds; `source` says where it came from. */
export interface IndexStatus {
  claimReviews: number;
  programFacts: number;
  publishers: number;
  /** Everybody whose records are in the index, by name. */
  publisherList: Publisher[];
  /** The day of the newest record, `YYYY-MM-DD`. */
  dataDate: string | null;
  source: 'seed' | 'sync' | 'memory';
  /** A plain sentence when the store is impaired (private mode, rebuilt index …), else null. */
  notice: 'private-mode' | 'rebuilt' | null;
}

/** One part of what is kept on the device. */
export interface StoredPart {
  part: 'settings' | 'index' | 'changes' | 'desk' | 'mirror';
  /** Settings, records, updates, cases, days. */
  items: number;
  /** Absent where counting them would mean reading everything. */
  bytes?: number;
}

/** A week of the mirror, the claims with their words. */
export interface MirrorWeek extends Omit<WeekTally, 'claims'> {
  /** The most frequent ones that the index still holds. */
  claims: { recordId: string; times: number; claim: string }[];
}

/** A fact-check that came after the post was seen. */
export interface FollowUp {
  recordId: string;
  /** The day on which the post was seen, `YYYY-MM-DD`. */
  day: string;
  claim: string;
  rating: Rating;
}

/** What this tab's content script has found so far; texts are shortened starts of posts. */
export interface PageFindings {
  site: string;
  postsSeen: number;
  postsChecked: number;
  findings: { excerpt: string; finding: Finding }[];
  /** Posts stand on the page but no text was found in them: the adapter is out of date. */
  stale?: boolean;
}

/** When an adapter found no text, and with which version; newest first in the log. */
export interface StaleAdapter extends StaleAdapterReport {
  /** `YYYY-MM-DD`. */
  day: string;
  version: string;
}

export interface ProtocolMap extends DeskProtocol, FeedsProtocol {
  /** Content → background: may I read this page? */
  siteState(request: SiteRequest): SiteState;
  /** Content → background: which of these texts repeat an examined claim? */
  checkPosts(request: CheckPostsRequest): Verdict[];
  /** Popup → background: read the active tab's page once, because the person asks for it. */
  checkThisPage(): boolean;
  /** Content → background: posts stand here, but my hooks find no text in them. */
  staleAdapter(report: StaleAdapterReport): boolean;
  /** Options → background: where that happened; kept on this device only. */
  staleAdapters(): StaleAdapter[];
  /** Content → background: inject the card's bundle into this frame. */
  loadCard(): boolean;
  /** Card → background: the records behind a badge, with the reasons for this text. */
  cardContent(request: CardRequest): CardContent;
  /** Card and extension pages → background: open the share page for these records in a tab. */
  openShare(request: ShareRequest): boolean;
  /** Extension pages → background: typed look-up over claims, facts and aliases. */
  search(request: SearchRequest): SearchReply;
  /** Extension pages → background: a pasted text, checked as a post would be. */
  checkText(request: CheckTextRequest): Verdict;
  /** Extension pages → background: one record as a card shows it, or null if it is gone. */
  record(request: RecordRequest): SearchHit['record'] | null;
  /** Extension pages → background: what the index holds. */
  indexStatus(): IndexStatus;
  /** Options → background: what updates of the index changed, newest first. */
  changeLog(): ChangeEntry[];
  /** Options → background: what is kept on this device. */
  storedParts(): StoredPart[];
  /** Options → background: all that a person chose or did here, as the text of a JSON file. */
  exportEverything(): string;
  /** Options → background: deletes all of it; the package's own records are installed again. */
  wipeEverything(): boolean;
  /** Options → background: the last seven days of the mirror; null while it is off. */
  mirrorWeek(): MirrorWeek | null;
  /** Options → background: deletes all that the mirror counted. */
  wipeMirror(): boolean;
  /** Popup → background: fact-checks for posts seen in the last 14 days, not told yet. */
  followUps(): FollowUp[];
  /** Popup → background: they were told; never again. */
  followUpsTold(): boolean;
  /** Options → background: topics of the index's records, most frequent first. */
  topics(): string[];
  /** Popup → content script of a tab: what was found on the page; null while it is not reading. */
  pageFindings(): PageFindings | null;
}

export { MAX_POST_CHARS } from './schema/limits.ts';
export type { ChangedRecord, ChangeEntry } from './store/changes/change-entry.ts';
export type { FeedAddress, FeedStatus, RequestLogEntry } from './sync/protocol.ts';
export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
