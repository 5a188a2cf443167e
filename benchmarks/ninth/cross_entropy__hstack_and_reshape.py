# exercise: cross_entropy
# right: no
# wrong: The outputs are laid side by side as C rows and T columns, but the targets are reshaped to (C, T) instead of transposed, so targets meet the probabilities of other steps.
# lines: 7
def cross_entropy(outputs, targets):
    P = np.hstack(list(outputs))
    Y = np.asarray(targets).reshape(P.shape)
    prices = -np.log((P * Y).sum(axis=0) + 1e-12)
    return prices.sum()
