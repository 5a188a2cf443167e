# exercise: cross_entropy
# right: no
# wrong: squeeze also drops the time axis when there is a single step, and argmax over axis 1 crashes for T = 1
# lines: 6, 7
def cross_entropy(outputs, targets):
    p = np.array(outputs).squeeze()
    y = np.array(targets).squeeze()
    idx = y.argmax(axis=1)
    p_target = p[range(len(idx)), idx]
    return float(np.sum(-np.log(np.maximum(p_target, 1e-12))))
