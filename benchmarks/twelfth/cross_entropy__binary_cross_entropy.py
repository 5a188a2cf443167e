# exercise: cross_entropy
# right: no
# wrong: Adds the price of the words that did not come, -ln(1-p), as binary cross-entropy does.
# lines: 9
def cross_entropy(outputs, targets):
    eps = 1e-12
    o = np.clip(np.array(outputs), eps, 1 - eps)
    y = np.array(targets)
    return float(-(y * np.log(o) + (1 - y) * np.log(1 - o)).sum())
