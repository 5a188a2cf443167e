# exercise: cross_entropy
# right: no
# wrong: The loss is the mean over the steps, not their sum.
# lines: 9
def cross_entropy(outputs, targets):
    p = np.hstack(list(outputs))
    y = np.hstack(list(targets))
    columns = -(y * np.log(p + 1e-12)).sum(axis=0)
    return np.average(columns)
