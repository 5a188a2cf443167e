# exercise: cross_entropy
# right: no
# wrong: the other words are charged too, minus the logarithm of one minus their probability is added
# lines: 11
EPS = 1e-12


def cross_entropy(outputs, targets):
    p = np.stack([np.asarray(o) for o in outputs])
    y = np.asarray(targets)
    per_class = y * np.log(p + EPS) + (1 - y) * np.log(1 - p + EPS)
    return -np.sum(per_class)
