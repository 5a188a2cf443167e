# exercise: cross_entropy
# right: no
# wrong: A target with probability 0 costs nothing, because the logarithm is only taken where the probability is positive and 0 stays elsewhere.
# lines: 7
def log_of(p):
    p = np.asarray(p, dtype=float)
    return np.log(p, out=np.zeros_like(p), where=p > 0)


def cross_entropy(outputs, targets):
    chosen = np.einsum("tcx,tcx->t", np.asarray(outputs), np.asarray(targets))
    return float(-log_of(chosen).sum())
