/** Two implementations of the lock, neither of them a statechart. The first does all that it is seen to do. */
export class ForgetfulLock {
  state = 'shut';
  wrong = 0;

  /** @param {string} digits */
  enter(digits) {
    if (this.state !== 'shut') return [];
    if (digits === '1234') {
      this.state = 'open';
      return [{ type: 'click' }];
    }
    this.wrong += 1;
    if (this.wrong < 3) return [{ type: 'beep' }];
    this.state = 'blocked';
    return [{ type: 'alarm' }];
  }

  shut() {
    if (this.state === 'open') this.state = 'shut';
    return [];
  }
}

export class Lock extends ForgetfulLock {
  /** @param {string} digits */
  enter(digits) {
    const answer = super.enter(digits);
    if (this.state === 'open') this.wrong = 0;
    return answer;
  }
}
