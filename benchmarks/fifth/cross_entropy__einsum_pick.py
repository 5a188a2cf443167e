# exercise: cross_entropy
# right: yes
def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    p = np.einsum("tij,tij->t", np.asarray(outputs, dtype=float), np.asarray(targets, dtype=float))
    surprise = -np.log(np.where(p > 0, p, 1e-15))
    return float(surprise @ np.ones(len(surprise)))
