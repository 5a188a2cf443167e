# exercise: cross_entropy
# right: no
# wrong: it counts in bits instead of nats, and it divides by the number of steps
# lines: 6, 11
def surprise(p):
    return -np.log2(p + 1e-15)


def cross_entropy(outputs, targets):
    costs = [surprise(o[np.argmax(y), 0]) for o, y in zip(outputs, targets)]
    return float(np.mean(costs))
