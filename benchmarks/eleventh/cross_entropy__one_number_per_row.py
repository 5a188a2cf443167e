# exercise: cross_entropy
# right: no
# wrong: sums over time only and hands back a column of C numbers
# lines: 8
def cross_entropy(outputs, targets):
    o = np.stack([np.asarray(column) for column in outputs])
    surprise = np.where(targets > 0, -np.log(np.maximum(o, 1e-15)), 0)
    return surprise.sum(axis=0)
