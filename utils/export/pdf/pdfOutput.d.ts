declare module 'pdfkit/output' {
  /** Collects a document that has been ended, or is about to be, as bytes. */
  export function toBytes(document: PDFKit.PDFDocument): Promise<Uint8Array>;
}
