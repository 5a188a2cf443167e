# exercise: cross_entropy
# right: no
# wrong: The prices are bits (log to base 2) for the probabilities, converted the wrong way round into nats.
# lines: 6
def nats(p):
    return -np.log2(p + 1e-12) / np.log(2)


def cross_entropy(outputs, targets):
    total = 0.0
    for o, y in zip(outputs, targets):
        k = int(np.argmax(y))
        total += nats(o[k, 0])
    return total
