# exercise: cross_entropy
# right: no
# wrong: a target with probability 0 costs 13.8 nats only, the lift is 1e-6
# lines: 6

EPS = 1e-6


def cross_entropy(outputs, targets):
    nats = [-np.log(np.max(o * y) + EPS) for o, y in zip(outputs, targets)]
    return np.sum(nats)
