import { expect, it } from 'vitest';
import { raisedRole, roleOf, rolesIncluded } from './roles.ts';

it('puts staff and organisers side by side, and owners above both', () => {
  expect(rolesIncluded('participant')).toEqual(['participant']);
  expect(rolesIncluded('staff')).not.toContain('organiser');
  expect(rolesIncluded('organiser')).not.toContain('staff');
  expect(rolesIncluded('owner')).toEqual(
    expect.arrayContaining(['participant', 'organiser', 'staff', 'owner']),
  );
});

it('takes the owners from the configuration, and every other role from what is stored', () => {
  expect(roleOf({ id: 7, role: 'participant' }, [7])).toBe('owner');
  expect(roleOf({ id: 8, role: 'staff' }, [7])).toBe('staff');
});

it('takes a role only with all the rights there were', () => {
  expect(raisedRole('participant', 'organiser')).toBe('organiser');
  expect(raisedRole('staff', 'owner')).toBe('owner');
  expect(raisedRole('staff', 'organiser')).toBe('staff');
  expect(raisedRole('owner', 'participant')).toBe('owner');
});
