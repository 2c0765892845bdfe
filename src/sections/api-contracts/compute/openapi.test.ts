import { describe, expect, it } from 'vitest';
import { type EndpointRow, openApi } from './openapi';
import { readPath } from './path-template';
import { writeYaml } from './splice-yaml';

const row = (line: string): EndpointRow => {
  const [method = '', path = '', operationId = '', ids = '', description = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const requirements = ids.split(' ').filter((id) => id !== '');
  return { method, path, operationId, requirements, description };
};
const written = (...lines: string[]) => {
  const { document, skipped } = openApi('Orders', lines.map(row));
  return { text: writeYaml(document), skipped };
};

describe('a path', () => {
  const path = (text: string) => {
    const read = readPath(text);
    return typeof read === 'string' ? read : read.path;
  };

  it.each([
    ['/orders/{id}', '/orders/{id}'],
    ['`/orders/:orderId`', '/orders/{orderId}'],
    ['/orders/<id>/', '/orders/{id}'],
    ['/orders/{order id}', '/orders/{orderid}'],
    ['/orders/{id}/items/{id}', '/orders/{id}/items/{itemId}'],
    ['/orders?status=open&limit', '/orders'],
    ['/', '/'],
  ])('%s is %s', (text, expected) => {
    expect(path(text)).toBe(expected);
  });

  it('tells what is wrong with it', () => {
    expect(path('orders')).toBe('A path starts with /');
    expect(path('/my orders')).toBe('“my orders” cannot stand in a path');
    expect(readPath('/orders?status=open&limit')).toMatchObject({ query: ['status', 'limit'] });
  });
});

describe('an OpenAPI document', () => {
  it('has an operation for each row', () => {
    const { text, skipped } = written(
      'POST | /api/v1/orders | createOrder | FR-001 FR-002 | Creates an order',
      'GET | /api/v1/orders?status | listOrders | FR-003 | Lists orders: all of them',
      'DELETE | /api/v1/orders/:id | deleteOrder | | ',
    );
    expect(skipped).toEqual([]);
    expect(text).toBe(`openapi: 3.1.0
info:
  title: Orders
  version: 1.0.0
paths:
  /api/v1/orders:
    post:
      operationId: createOrder
      summary: Creates an order
      x-requirements:
        - FR-001
        - FR-002
      requestBody:
        required: true
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/Order"
      responses:
        "201":
          description: Created
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Order"
    get:
      operationId: listOrders
      summary: "Lists orders: all of them"
      x-requirements:
        - FR-003
      parameters:
        - name: status
          in: query
          schema:
            type: string
      responses:
        "200":
          description: Found
          content:
            application/json:
              schema:
                type: array
                items:
                  $ref: "#/components/schemas/Order"
  /api/v1/orders/{id}:
    parameters:
      - name: id
        in: path
        required: true
        schema:
          type: string
    delete:
      operationId: deleteOrder
      responses:
        "204":
          description: Deleted
        "404":
          description: Not found
components:
  schemas:
    Order:
      type: object
`);
  });

  it('names the rows that are none, and why', () => {
    const { skipped } = written(
      'POST | /api/v1/{resource} | create{Resource} | FR-xxx | [What it does]',
      'SEND | /a | a | | ',
      'GET | a | a | | ',
      'GET | /a/{id} | a | | ',
      'get | /a/:other | b | | ',
    );
    expect(skipped.map(({ row: index, reason }) => `${index}: ${reason}`)).toEqual([
      '0: This row is the template’s',
      '1: “SEND” is no HTTP method',
      '2: A path starts with /',
      '4: GET /a/{other} is in the table already',
    ]);
  });

  it('has one set of names for one path, and one operation for one id', () => {
    const { text } = written(
      'GET | /orders/{id} | order | | ',
      'PATCH | /orders/:orderId | order | | ',
      'PUT | /orders/{x} | | | ',
    );
    expect(text.match(/^ {2}\/.*/gm)).toEqual(['  /orders/{id}:']);
    expect(text.match(/operationId: .*/g)).toEqual([
      'operationId: order',
      'operationId: order2',
      'operationId: putOrdersById',
    ]);
    expect(text).toContain('application/merge-patch+json');
  });

  it('without an endpoint has no paths', () => {
    expect(written().text).toBe(
      'openapi: 3.1.0\ninfo:\n  title: Orders\n  version: 1.0.0\npaths: {}\n',
    );
  });
});
