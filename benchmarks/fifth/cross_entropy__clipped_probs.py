# exercise: cross_entropy
# right: no
# wrong: The lower limit of the probabilities is 1e-5, so a target with probability 0 costs 11.5 nats only (and small probabilities are cheaper than they should be).
# lines: 17
def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    outputs = np.asarray(outputs, dtype=np.float64)
    targets = np.asarray(targets, dtype=np.float64)

    # Clip probabilities for numerical stability
    eps = 1e-5
    clipped = np.clip(outputs, eps, 1.0)

    log_likelihood = np.sum(targets * np.log(clipped), axis=(1, 2))
    return float(-np.sum(log_likelihood))
