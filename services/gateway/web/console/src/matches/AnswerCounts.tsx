import type { AnswerCount } from '@kith/api';
import { useTexts } from '@kith/i18n/console';
import { Table } from '@mantine/core';
import { BasisMark } from './BasisMark';
import { useReasonAnswers } from './plans';
import { bases, type Basis } from './reasons';

interface Count {
  readonly basis: Basis;
  readonly fits: number;
  readonly doesNotFit: number;
}

/** How often reasons were said to fit, by what they rested on. Nobody is named. */
export function AnswerCounts({ gatheringId }: { gatheringId: string }) {
  const { t } = useTexts();
  const answers = useReasonAnswers(gatheringId);
  const counts = byBasis(answers.data ?? []);
  if (counts.length === 0) return null;
  const total = (of: 'fits' | 'doesNotFit') => counts.reduce((sum, count) => sum + count[of], 0);
  return (
    <details className="answer-counts">
      <summary>{t('matches.answers.summary', { fits: total('fits'), doesNotFit: total('doesNotFit') })}</summary>
      <Table w="auto">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('matches.answers.basis')}</Table.Th>
            <Table.Th>{t('matches.fits')}</Table.Th>
            <Table.Th>{t('matches.doesNotFit')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {counts.map(({ basis, fits, doesNotFit }) => (
            <Table.Tr key={basis}>
              <Table.Td>
                <BasisMark basis={basis} />
              </Table.Td>
              <Table.Td>{fits}</Table.Td>
              <Table.Td>{doesNotFit}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <p className="soft">{t('matches.answers.hint')}</p>
    </details>
  );
}

function byBasis(answers: readonly AnswerCount[]): Count[] {
  return bases
    .map((basis) => {
      const same = answers.filter((answer) => answer.basis === basis);
      return {
        basis,
        fits: same.reduce((sum, { fits }) => sum + fits, 0),
        doesNotFit: same.reduce((sum, { doesNotFit }) => sum + doesNotFit, 0),
      };
    })
    .filter(({ fits, doesNotFit }) => fits + doesNotFit > 0);
}
