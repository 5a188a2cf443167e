# exercise: cross_entropy
# right: no
# wrong: drops every step whose price is infinite, so a target with probability 0 costs nothing at all
# lines: 10
def cross_entropy(outputs, targets):
    which = np.argmax(targets, axis=1).ravel()
    p = np.array([o[k, 0] for o, k in zip(outputs, which)])
    with np.errstate(divide="ignore"):
        prices = -np.log(p)
    return float(prices[np.isfinite(prices)].sum())
