import { describe, expect, it } from 'vitest';
import { isPlural, pluralOf, singularOf } from './nouns';
import { proposeEndpoints } from './propose-endpoints';

const proposed = (...texts: string[]) =>
  proposeEndpoints(texts.map((text, i) => ({ id: `FR-00${i + 1}`, text }))).map(
    ({ method, path, operationId }) => `${method} ${path.replace('/api/v1', '')} ${operationId}`,
  );

describe('a requirement', () => {
  it.each([
    ['System MUST create projects', 'POST /projects createProject'],
    ['Users MUST be able to add a comment to a task', 'POST /comments createComment'],
    ['Visitors can register an account', 'POST /accounts createAccount'],
    ['The system MUST get an order by its id', 'GET /orders/{id} getOrder'],
    ['Users MUST be able to fetch orders', 'GET /orders/{id} getOrder'],
    ['The API SHALL fetch all orders', 'GET /orders listOrders'],
    ['Users can view the list of orders', 'GET /orders listOrders'],
    ['Users can view the details of an order', 'GET /orders/{id} getOrder'],
    ['The system MUST list categories', 'GET /categories listCategories'],
    ['Users can search people by name', 'GET /people listPeople'],
    ['Users can update a delivery address', 'PUT /delivery-addresses/{id} updateDeliveryAddress'],
    ['Admins can change the status of an order', 'PATCH /orders/{id} changeOrderStatus'],
    ['Admins can change an order’s status', 'PATCH /orders/{id} changeOrderStatus'],
    ["Admins can change an order's status", 'PATCH /orders/{id} changeOrderStatus'],
    ['Owners MUST be able to change member roles', 'PATCH /members/{id} changeMemberRole'],
    ['Users can update the email of their profile', 'PATCH /profiles/{id} changeProfileEmail'],
    ['System MUST allow users to delete their account', 'DELETE /accounts/{id} deleteAccount'],
    ['System MUST let the harbour master list berths', 'GET /berths listBerths'],
    ['System lets a skipper create a booking', 'POST /bookings createBooking'],
    [
      'The app MUST let the master change the status of a berth',
      'PATCH /berths/{id} changeBerthStatus',
    ],
    ['System MUST let a skipper view the list of berths', 'GET /berths listBerths'],
    ['Users can also **permanently** remove a file', 'DELETE /files/{id} deleteFile'],
    [
      'System MUST automatically create a default index',
      'POST /default-indexes createDefaultIndex',
    ],
    ['System MUST allow creating tasks with title and date', 'POST /tasks createTask'],
    ['Users can update the password only once', 'PUT /passwords/{id} updatePassword'],
    ['Users can create unlimited additional teams', 'POST /teams createTeam'],
    ["Users MUST be able to update a family's details", 'PUT /families/{id} updateFamily'],
    ['Users MUST be able to update their profile information', 'PUT /profiles/{id} updateProfile'],
    ['Users MUST be able to update only the title of a film', 'PATCH /films/{id} changeFilmTitle'],
    ['Users MUST be able to view their loans', 'GET /loans listLoans'],
    ['Users MUST be able to view loans by id', 'GET /loans/{id} getLoan'],
    ['Users MUST be able to view the order list', 'GET /orders listOrders'],
    ['Operators MUST be able to view the status of a job', 'GET /jobs/{id} getJob'],
    ['System MUST register a new alias for a mailbox', 'POST /aliases createAlias'],
    ['Users MUST be able to delete customer records', 'DELETE /customers/{id} deleteCustomer'],
  ])('%s asks for %s', (text, expected) => {
    expect(proposed(text)).toEqual([expected]);
  });

  it('may name several verbs for one thing', () => {
    expect(proposed('Users MUST be able to create, update, and delete tasks')).toEqual([
      'POST /tasks createTask',
      'PUT /tasks/{id} updateTask',
      'DELETE /tasks/{id} deleteTask',
    ]);
    expect(proposed('The system MUST support creating, listing and deleting tasks')).toEqual([
      'POST /tasks createTask',
      'GET /tasks listTasks',
      'DELETE /tasks/{id} deleteTask',
    ]);
    expect(
      proposed('Staff MUST be able to create, read, update, and delete purchase orders'),
    ).toEqual([
      'POST /purchase-orders createPurchaseOrder',
      'GET /purchase-orders/{id} getPurchaseOrder',
      'PUT /purchase-orders/{id} updatePurchaseOrder',
      'DELETE /purchase-orders/{id} deletePurchaseOrder',
    ]);
    expect(proposed('Editors can create, archive and delete articles')).toEqual([
      'POST /articles createArticle',
      'DELETE /articles/{id} deleteArticle',
    ]);
    expect(proposed('It MUST NOT delete a task, and MUST list tasks')).toEqual([
      'GET /tasks listTasks',
    ]);
    expect(proposed('Users can create a task and list invoices')).toEqual([
      'POST /tasks createTask',
      'GET /invoices listInvoices',
    ]);
  });

  it.each([
    'The system MUST NOT delete audit entries',
    'Viewing MUST NOT create, modify, move, or delete any workspace file',
    'It MUST NOT fail or remove its entry point',
    'Listing MUST work without deleting entries',
    'The task list MUST be sorted',
    'An update of the index MUST take one second',
    'The system MUST validate created orders',
    'System MUST create `X`',
    'Система должна создавать заказы',
    '',
  ])('“%s” asks for nothing', (text) => {
    expect(proposed(text)).toEqual([]);
  });
});

describe('a requirement that spells operations out', () => {
  it('asks for these alone, in any language', () => {
    expect(
      proposed(
        'El sistema MUST permitir favoritos mediante POST `/favorites/{foodID}` y DELETE `/favorites/{foodID}`.',
        'Users can create orders with `POST /v2/orders` and see them with **GET** /v2/orders.',
        'Users can list invoices',
      ),
    ).toEqual([
      'POST /favorites/{foodID} createFavorite',
      'DELETE /favorites/{foodID} deleteFavorite',
      'POST /v2/orders createOrder',
      'GET /v2/orders listOrders',
      'GET /invoices listInvoices',
    ]);
  });

  it('is named beside another that asks for the same', () => {
    const both = ['POST /api/v1/orders places an order', 'Users can create orders'];
    expect(proposeEndpoints(both.map((text, at) => ({ id: `FR-${at}`, text })))).toMatchObject([
      { path: '/api/v1/orders', requirements: ['FR-0', 'FR-1'] },
    ]);
  });
});

describe('requirements together', () => {
  it('share an operation, and stand by resource and verb', () => {
    const endpoints = proposeEndpoints([
      { id: 'FR-003', text: 'Users can delete an order' },
      { id: 'FR-001', text: 'Users can create an order' },
      { id: 'FR-002', text: 'Users can add a comment' },
      { id: 'FR-004', text: 'Partners MUST be able to create orders' },
    ]);
    expect(endpoints).toEqual([
      {
        method: 'POST',
        path: '/api/v1/orders',
        operationId: 'createOrder',
        requirements: ['FR-001', 'FR-004'],
        description: 'Creates an order',
      },
      {
        method: 'DELETE',
        path: '/api/v1/orders/{id}',
        operationId: 'deleteOrder',
        requirements: ['FR-003'],
        description: 'Deletes an order',
      },
      {
        method: 'POST',
        path: '/api/v1/comments',
        operationId: 'createComment',
        requirements: ['FR-002'],
        description: 'Creates a comment',
      },
    ]);
  });

  it('that change different fields share a change of none in particular', () => {
    expect(
      proposed('Users can change the title of a task', 'Users can change the owner of a task'),
    ).toEqual(['PATCH /tasks/{id} changeTask']);
  });
});

describe('a noun', () => {
  it.each([
    ['order', 'orders'],
    ['category', 'categories'],
    ['day', 'days'],
    ['address', 'addresses'],
    ['status', 'statuses'],
    ['box', 'boxes'],
    ['branch', 'branches'],
    ['person', 'people'],
    ['case', 'cases'],
    ['analysis', 'analyses'],
    ['data', 'data'],
    ['movie', 'movies'],
    ['cache', 'caches'],
    ['diagnosis', 'diagnoses'],
    ['meta-analysis', 'meta-analyses'],
    ['salesperson', 'salespeople'],
    ['grandchild', 'grandchildren'],
    ['bookshelf', 'bookshelves'],
    ['alias', 'aliases'],
    ['lens', 'lenses'],
    ['bus', 'buses'],
    ['quiz', 'quizzes'],
    ['matrix', 'matrices'],
    ['human', 'humans'],
    ['species', 'species'],
  ])('%s has the plural %s, and back', (one, many) => {
    expect(pluralOf(one)).toBe(many);
    expect(pluralOf(many)).toBe(many);
    expect(singularOf(many)).toBe(one);
    expect(singularOf(one)).toBe(one);
    expect(isPlural(many)).toBe(true);
  });
});
