# exercise: cross_entropy
# right: no
# wrong: A target with probability 0 is skipped by the where and so costs nothing at all.
# lines: 7
def cross_entropy(outputs, targets):
    p = np.stack(list(outputs))
    logs = np.log(p, out=np.zeros_like(p), where=p > 0)
    return -float(np.vdot(logs, targets))
