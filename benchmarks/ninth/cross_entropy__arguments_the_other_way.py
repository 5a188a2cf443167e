# exercise: cross_entropy
# right: no
# wrong: The two distributions are swapped: the logarithm is taken of the one-hot target and weighted by the network's probabilities.
# lines: 9
EPS = 1e-12


def expected_surprise(believed, actual):
    return -sum(b * np.log(a + EPS) for b, a in zip(believed.ravel(), actual.ravel()))


def cross_entropy(outputs, targets):
    total = 0.0
    for t in range(len(targets)):
        total += expected_surprise(outputs[t], targets[t])
    return total
