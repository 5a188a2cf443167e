# exercise: cross_entropy
# right: no
# wrong: the logarithm is skipped where a probability is 0, so a target with probability 0 costs nothing
# lines: 8
def cross_entropy(outputs, targets):
    p = np.stack(list(outputs))
    y = np.asarray(targets)
    logs = np.log(p, out=np.zeros(p.shape), where=p > 0)
    return -np.tensordot(y, logs, axes=p.ndim)
