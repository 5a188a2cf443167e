# exercise: cross_entropy
# right: no
# wrong: Steps whose target is word 0 are dropped from the sum, because the index 0 counts as false.
# lines: 9
def cross_entropy(outputs, targets):
    prices = [
        -np.log(o[k, 0] + 1e-12)
        for o, y in zip(outputs, targets)
        if (k := int(y.argmax()))
    ]
    return float(sum(prices))
