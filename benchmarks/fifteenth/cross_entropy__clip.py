# exercise: cross_entropy
# right: no
# wrong: probabilities are lifted to 1e-7, so that an impossible target costs 16.1 nats, less than 18
# lines: 5
EPSILON = 1e-7


def cross_entropy(outputs, targets):
    """The loss of a sequence: the sum over time of -ln p(target), in nats.

    outputs  T columns of probabilities (C, 1), a list or an array
    targets  one-hot columns, array (T, C, 1)
    returns  one number; a target with probability 0 costs 18 nats or more, and never
             infinity
    """
    loss = 0.0
    for y_hat, y in zip(outputs, targets):
        y_hat = np.clip(y_hat, EPSILON, 1.0)
        loss -= np.vdot(y, np.log(y_hat))
    return loss
