import mammoth from 'mammoth';

/** The lines of a DOCX that say something; null of a file that is none. */
export async function linesOfDocx(buffer: Buffer): Promise<string[] | null> {
  try {
    const { value } = await mammoth.extractRawText({ buffer });
    return value.split(/\r?\n/).map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '');
  } catch {
    return null;
  }
}
