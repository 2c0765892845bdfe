/** The methods of an operation, in the order in which a path lists them. */
export const httpMethods = [
  'GET',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'HEAD',
  'OPTIONS',
  'TRACE',
] as const;

export type HttpMethod = (typeof httpMethods)[number];

export function readHttpMethod(text: string): HttpMethod | undefined {
  const name = text.replace(/[\s*_`]/g, '').toUpperCase();
  return httpMethods.find((method) => method === name);
}
