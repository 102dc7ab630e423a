/** An issue, as far as the fleet's report needs it. */
export interface Issue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
}

/** The issues of one repository that carry a label of ours. */
export interface IssueBoard {
  /** Open and closed ones, newest first. */
  list(label: string): Promise<readonly Issue[]>;
  /** @returns `undefined` where the answer was lost: the issue may be there or not. */
  create(issue: Pick<Issue, 'title' | 'body'> & { readonly label: string }): Promise<Issue | undefined>;
  update(number: number, change: Partial<Pick<Issue, 'title' | 'body' | 'state'>>): Promise<Issue>;
}
