# exercise: cross_entropy
# right: no
# wrong: adds the binary cross-entropy's term for the words that did not come
# lines: 9
def cross_entropy(outputs, targets):
    tiny = 1e-12

    def price(o, y):
        return y * np.log(o + tiny) + (1 - y) * np.log(1 - o + tiny)

    return -sum(price(o, y).sum() for o, y in zip(outputs, targets))
