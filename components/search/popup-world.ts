import type {
  CardContent,
  FollowUp,
  IndexStatus,
  PageFindings,
  SearchReply,
  Verdict,
} from '#data/protocol.ts';
import type { SearchFilter } from '#data/schema/index.ts';

/** What the popup knows of the tab it was opened on. */
export interface TabState {
  /** Null when there is no adapter for the page. */
  site: {
    id: string;
    name: string;
    /** The browser lets Suluh read it. */
    granted: boolean;
    /** Holds private conversations. */
    private: boolean;
    enabled: boolean;
  } | null;
  /** Null when the page does not answer or is not read. */
  findings: PageFindings | null;
}

/** What the popup needs from the extension around it; each call may reject. */
export interface PopupWorld {
  tab(): Promise<TabState>;
  indexStatus(): Promise<IndexStatus>;
  search(query: string, filter: SearchFilter): Promise<SearchReply>;
  /** Checks a pasted text as a post. */
  checkText(text: string): Promise<Verdict>;
  details(recordId: string, postText: string): Promise<CardContent>;
  setSiteEnabled(siteId: string, enabled: boolean): Promise<void>;
  /** Asks the browser for a site, straight from a click; true when the person said yes. */
  grantSite(siteId: string): Promise<boolean>;
  /** Reads the page at hand once, because the person asks for it. */
  checkPage(): Promise<void>;
  /** Fact-checks for posts seen before, not told yet. */
  followUps(): Promise<FollowUp[]>;
  followUpsTold(): Promise<void>;
  openShare(recordIds: string[]): void;
  openWelcome(): void;
  openOptions(): void;
  copy(text: string): Promise<boolean>;
  now(): Date;
  online(): boolean;
}
