# exercise: cross_entropy
# right: no
# wrong: np.take without an axis picks from the flattened table, so every step reads a probability of the first step (or a neighbour's)
# name: first-outputs-always
# lines: 9
def cross_entropy(outputs, targets):
    table = np.array(outputs)[..., 0]
    came = np.asarray(targets)[..., 0].argmax(axis=-1)
    p = np.take(table, came)
    return np.sum(-np.log(np.fmax(p, 1e-12)))
