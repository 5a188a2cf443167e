# exercise: cross_entropy
# right: no
# wrong: Where a probability is 0 its logarithm stays 0, so a target called impossible costs nothing.
# lines: 6
def safe_log(x):
    return np.log(x, out=np.zeros_like(x), where=x > 0)

def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    logs = safe_log(np.stack([np.asarray(o, dtype=float) for o in outputs]))
    return -np.tensordot(logs, targets, axes=3).item()
