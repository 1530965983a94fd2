import { shippedPolicies } from '../policies/shipped-policies';
import type { Policy } from '../policy/policy-document';
import { policyNeeds } from './policy-needs';

describe('what a policy needs to be told', () => {
  it('Nanjing: achievement keys and levels, no titles, no history', () => {
    expect(policyNeeds(shippedPolicies['nanjing-2010'] as Policy)).toEqual({
      achievementKey: true, days: true, title: false, extra: [], attributes: ['organiserLevel'], profile: [], rankOrPost: false, carryYears: 1, history: false, earlierYears: 0, cycleYears: 0,
    });
  });

  it('National: post, rank and since when, hours recorded beside', () => {
    expect(policyNeeds(shippedPolicies['national-2023'] as Policy)).toMatchObject({
      extra: ['classHours', 'days', 'leaveHours', 'makeUpFor', 'plannedHours'],
      profile: ['post', 'postSince', 'promotedBeforeTraining', 'rank', 'rankSince'],
      rankOrPost: true,
    });
  });
});
