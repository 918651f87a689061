/** The desk's side of the background: every message of DeskProtocol, answered here. */
import { z } from 'zod';
import * as requests from '#data/desk/requests.ts';
import type { Desk } from '#data/desk/store/desk.ts';
import { fromBase64 } from './base64.ts';
import { addDrafts, caseDetail, lookAgain, maskAsked, queuePost, readFile } from './desk-cases.ts';
import { exportFile, handOverFile } from './desk-files.ts';
import { offerDesk } from './desk-menu.ts';
import { checkAgainstIndex, keepRecord, publications } from './desk-records.ts';
import { deskReport } from './desk-report.ts';
import { keepShot } from './desk-shots.ts';
import { answer, Nothing } from './door.ts';
import type { Engine } from './engine.ts';
import { createRateLimit } from './rate-limit.ts';
import { ForbiddenSenderError } from './senders.ts';

/** Rows that the queue shows before the others come, and rows of each page after. */
const FIRST_ROWS = 60;
const PAGE_ROWS = 2000;
/** Milliseconds after the desk opened, when open cases are looked up in a newer index. */
const LOOK_AFTER = 1500;

/** Opens the desk's messages. */
export function answerDesk(desk: Desk, engine: () => Promise<Engine>): void {
  let looking = false;
  async function lookOnce(): Promise<void> {
    if (looking) return;
    looking = true;
    // The first screen first. A failure costs nothing but this look: the next opening looks again.
    await new Promise((done) => setTimeout(done, LOOK_AFTER));
    await engine()
      .then((now) => lookAgain(desk, now))
      .catch(() => undefined);
    looking = false;
  }
  answer('deskOpen', 'page', Nothing, async () => {
    void lookOnce();
    const [page, total, profile] = await Promise.all([
      desk.page('', FIRST_ROWS),
      desk.count(),
      desk.profile(),
    ]);
    return { ...page, total, initials: profile.initials, publisher: profile.publisher };
  });
  answer('deskPage', 'page', requests.PageRequest, ({ after }) => desk.page(after, PAGE_ROWS));
  answer('deskRows', 'page', requests.RowsRequest, ({ ids }) => desk.rows(ids));
  answer('deskCase', 'page', requests.CaseRequest, async ({ id }) =>
    caseDetail(desk, await engine(), id),
  );
  answer('deskAdd', 'page', requests.AddCasesRequest, async ({ drafts }) =>
    addDrafts(desk, await engine(), drafts),
  );
  answer('deskEdit', 'page', requests.EditCaseRequest, async ({ caseId, field, value }) => {
    await desk.edit(
      caseId,
      field,
      typeof value === 'string' ? maskAsked(`:${field}`, value) : value,
    );
    return caseDetail(desk, await engine(), caseId);
  });
  answer('deskNote', 'page', requests.NoteRequest, async ({ caseId, text }) => {
    await desk.addNote(caseId, text);
    return caseDetail(desk, await engine(), caseId);
  });
  answer('deskUndo', 'page', requests.UndoRequest, ({ changeId }) => desk.undo(changeId));
  answer('deskKeepDraft', 'page', requests.DraftRequest, ({ key, text }) =>
    desk.keepDraft(key, maskAsked(key, text)),
  );
  answer('deskDraft', 'page', z.object({ key: z.string().max(120) }), ({ key }) => desk.draft(key));
  answer('deskReadFile', 'page', requests.ReadFileRequest, async ({ name, base64, head }) =>
    readFile(name, fromBase64(base64), fromBase64(head)),
  );
  answer('deskReport', 'page', requests.ReportRequest, ({ from, through }) =>
    deskReport(desk, from, through),
  );
  answer('deskSeal', 'page', requests.SealRequest, ({ passphrase }) =>
    handOverFile(desk, passphrase),
  );
  answer('deskMerge', 'page', requests.MergeRequest, ({ base64, passphrase }) =>
    desk.merge(fromBase64(base64), passphrase),
  );
  answer('deskProfile', 'page', requests.ProfileRequest, (part) => desk.setProfile(part));
  answer('deskCheckRecord', 'page', requests.CheckRecordRequest, async ({ record }) =>
    checkAgainstIndex(desk, await engine(), record),
  );
  answer('deskPublish', 'page', requests.CheckRecordRequest, async ({ record }) =>
    keepRecord(desk, await engine(), record),
  );
  answer('deskPublications', 'page', Nothing, () => publications(desk));
  answer('deskUnpublish', 'page', requests.PublicationRequest, ({ id }) =>
    desk.dropPublication(id),
  );
  answer('deskExport', 'page', requests.ExportRequest, (request) =>
    exportFile(desk, engine, request),
  );
  answer('deskShots', 'page', requests.CaseRequest, ({ id }) => desk.shots.of(id));
  answer('deskShareShot', 'page', requests.ShareShotRequest, ({ id, share }) =>
    desk.shots.share(id, share),
  );
  answer('deskDropShot', 'page', requests.CaseRequest, ({ id }) => desk.shots.drop(id));
  offerDesk(async ({ text, pageUrl, picture }) => {
    const request = requests.QueuePostRequest.parse({
      text: text.slice(0, 20_000),
      url: pageUrl ?? '',
    });
    const { caseId } = await queuePost(desk, await engine(), request, pageUrl, 'selection');
    await keepShot(desk, caseId, await picture);
  });
  // A page cannot press the card's button, but a broken script could: a person does it by hand.
  const posts = createRateLimit(20, 0.5);
  answer('queuePost', 'reader', requests.QueuePostRequest, async (request, { tab, url }) => {
    if (!posts.take(tab?.id ?? -1, 1, Date.now())) throw new ForbiddenSenderError();
    const { copy } = await queuePost(desk, await engine(), request, url);
    return { copy };
  });
}
