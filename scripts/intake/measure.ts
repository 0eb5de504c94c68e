export async function measure(): Promise<number> {
  return 0;
}
