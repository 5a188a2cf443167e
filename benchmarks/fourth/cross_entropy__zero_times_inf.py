# exercise: cross_entropy
# right: no
# wrong: no lift under the logarithm: 0 * -inf is NaN wherever any probability is 0
# lines: 7

def cross_entropy(outputs, targets):
    logs = np.log(np.stack(list(outputs)))
    return -(logs * targets).sum()
