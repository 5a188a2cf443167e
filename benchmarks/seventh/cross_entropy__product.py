# exercise: cross_entropy
# right: no
# wrong: The tiny amount is added to the product of all the probabilities and not to each one, so a long or unlikely sequence never costs more than 27.6 nats.
# lines: 15
def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    picked = (np.asarray(outputs) * targets).sum(axis=(1, 2))
    likelihood = np.prod(picked)
    return float(-np.log(likelihood + 1e-12))
