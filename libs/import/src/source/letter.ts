import type { SkippedLine } from '../table';

/** Time of day as messengers print it, by which their stamps are known. */
const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?`;

/** "[12.05.2027, 10:14:22] Марина: " before a message, or "12.05.2027, 10:14 - Марина: ". */
const STAMP = new RegExp(
  String.raw`^[\u200e\u200f\u202a-\u202e\s]*(?:\[(?=[^\]\n]{0,40}${CLOCK})[^\]\n]{4,45}\]:?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+(?:в\s+)?${CLOCK}\s+[-–—])\s*(?:[^:\n\t]{1,40}:(?:\s|$))?`,
  'u',
);
/** "Марина Агент, [12.05.2027 10:14]" on a line of its own before a message. */
const SENDER = new RegExp(String.raw`^[^\n[\]\t]{1,60},\s*\[[^\]\n]{0,40}${CLOCK}[^\]\n]{0,12}\]:?\s*$`, 'u');
const QUOTED = /^(?:\s?>)+\s?/;
/** How "12.05.2027 10:14, Орлова <orlova@example.com> пишет:" ends. */
const WROTE =
  /(?:wrote|writes|пишет|писала?|написала?|написав|написа|написали|írta|a scris|жазды)(?:\(а\))?\s*:?\s*$/iu;
const LONGEST_ENDING = 30;
const FROM = /^\s*\*?(?:from|от(?: кого)?|від(?: кого)?|de la|feladó|expeditor|кімнен)\*?\s*:\s*\S/iu;
const HEADER =
  /^\s*\*?(?:from|to|cc|bcc|sent|date|subject|reply-to|от(?: кого)?|кому|копия|дата|отправлено|тема|від(?: кого)?|надіслано|копія|относно|до|получател|изпратено|trimis|către|subiect|data|címzett|tárgy|dátum)\*?\s*:/iu;
const FORWARDED =
  /^\s*(?:переслано (?:от|з)|forwarded from|переадресовано)\s|^[\s\-–—_*]*(?:forwarded message|original message|begin forwarded message|пересланное сообщение|исходное сообщение|пересылаемое сообщение|переслане повідомлення)[\s\-–—_*:]*$/iu;
/** Words that close a letter; who signs it stands below. */
const CLOSING =
  /^\s*(?:--\s*$|(?:с\s+уважением|с\s+наилучшими|всего\s+(?:доброго|хорошего)|з\s+повагою|з\s+найкращими|з\s+павагай|(?:best|kind|warm)?\s*regards|best\s+wishes|sincerely|yours\s+\p{L}+|cu\s+(?:stim[aăâ]|respect)|üdvözlettel|tisztelettel|с\s+уважение|поздрави|құрметпен|отправлено\s+(?:с|из)\s|sent\s+from\s+my)(?!\p{L}))/iu;
/** "Спасибо!" as the last words of a letter, with a line or two of the sender's below. */
const THANKS =
  /^\s*(?:заранее\s+)?(?:спасибо|благодарю|дякую|thanks|thank you|mul[tț]umesc|köszönöm|рахмет)\s?[!.)]*$/iu;
const LINES_BELOW_THANKS = 4;
const GREETING =
  /^\s*(?:здравствуй|добр(?:ый|ое|ого)\s|приветств|привет(?!\p{L})|вітаю|hello|hi(?!\p{L})|dear\s|bun[aă]\s)/iu;
const DATE_OR_NUMBER = /(?<![\d-])\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?<![\d+])\d{2}\s?№?\s?\d{6,7}(?!\d)/u;
const SIGNATURE_LINES = 10;
/** A longer text is an export, no letter. */
const LONGEST = 2_000_000;

/**
 * A letter or a chat without what its program put round it: stamps of messages, marks of quotation, headers of a quoted
 * mail, the signature. Every line keeps its number; what is dropped whole comes back as skipped, reason `letter`.
 *
 * @example withoutLetterMarks('[12.05.2027, 10:14] Марина: Зуев Олег').text // 'Зуев Олег'
 */
export function withoutLetterMarks(text: string): { text: string; skipped: SkippedLine[] } {
  const skipped: SkippedLine[] = [];
  if (text.length > LONGEST || !/\d[:.]\d{2}|^\s?>|:|^--|уваж|regards|\p{L}/mu.test(text)) return { text, skipped };
  const drop = (line: string, at: number): string => {
    if (line.trim() !== '') skipped.push({ line: at + 1, text: line.trim().slice(0, 200), reason: 'letter' });
    return '';
  };
  let inHeader = false;
  let signature = 0;
  let changed = false;
  const all = text.split('\n');
  const sender = senderAboveGreeting(all);
  const lines = all.map((whole, at) => {
    const ended = whole.endsWith('\r') ? '\r' : '';
    const raw = ended ? whole.slice(0, -1) : whole;
    if (raw.length > 1000) return whole;
    const plain = raw.replace(QUOTED, '');
    let line = plain;
    const introduces = isSender(line) || saysWhoWrote(line) || FORWARDED.test(line);
    const stamped = STAMP.test(line);
    if (introduces || stamped || (QUOTED.test(raw) && signature > 0)) signature = 0;
    if (FROM.test(line) && /[@<]|\p{Lu}\p{Ll}/u.test(line)) inHeader = true;
    else if (!HEADER.test(line)) inHeader = false;
    if (introduces || inHeader || at === sender) line = drop(line, at);
    else if (stamped) line = line.replace(STAMP, '');
    else if ((CLOSING.test(line) && line.length < 80) || isLastThanks(all, at)) {
      signature = SIGNATURE_LINES;
      line = drop(line, at);
    } else if (signature > 0 && line.trim() !== '') {
      if (DATE_OR_NUMBER.test(line) || line.includes('\t')) signature = 0;
      else {
        signature--;
        line = drop(line, at);
      }
    }
    if (line !== raw) changed = true;
    return line + ended;
  });
  return changed ? { text: lines.join('\n'), skipped } : { text, skipped: [] };
}

const isSender = (line: string) => line.includes('[') && SENDER.test(line);

const saysWhoWrote = (line: string) => WROTE.test(line.slice(-LONGEST_ENDING)) && /\d[:.]\d{2}|@/.test(line);

/** Where a messenger's copy begins with who wrote, over the greeting; -1 when it does not. */
function senderAboveGreeting(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  const next = lines.findIndex((line, at) => at > first && line.trim() !== '');
  const isShort = /^[^\d\t;|,:]{2,60}$/u.test(lines[first]?.trim() ?? '');
  return isShort && GREETING.test(lines[next] ?? '') ? first : -1;
}

/** Above it stand the people with their dates and numbers. */
function isLastThanks(lines: readonly string[], at: number): boolean {
  if (lines.length - at > LINES_BELOW_THANKS + 1 || !THANKS.test(lines[at]!.trim())) return false;
  return lines.slice(Math.max(0, at - SIGNATURE_LINES), at).some((line) => DATE_OR_NUMBER.test(line));
}
