# exercise: cross_entropy
# right: no
# wrong: Probabilities are cut off at 1e-7, so an impossible target costs only 16.1 nats.
# lines: 5
EPSILON = 1e-7


def cross_entropy(outputs, targets):
    def price(o, y):
        kept = np.clip(o[y.astype(bool)], EPSILON, 1.0)
        return -np.log(kept.item())

    return sum(map(price, outputs, targets))
