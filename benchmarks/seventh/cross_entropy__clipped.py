# exercise: cross_entropy
# right: no
# wrong: The probabilities are lifted to 1e-7, so an impossible target costs 16.1 nats, less than the 18 that are promised.
# lines: 13
def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    eps = 1e-7
    probs = np.clip(np.stack([np.asarray(o, dtype=np.float64) for o in outputs]), eps, 1.0)
    log_probs = np.log(probs)
    return float(-np.sum(targets * log_probs))
