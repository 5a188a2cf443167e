# exercise: cross_entropy
# right: no
# wrong: The outputs are put side by side as (C, T), and the targets are reshaped to that shape instead of transposed, so that the two no longer belong together.
# lines: 7
def cross_entropy(outputs, targets):
    table = np.hstack(list(outputs))
    marks = targets.reshape(table.shape)
    chosen = (table * marks).sum(axis=0)
    return -np.log(np.maximum(chosen, 1e-12)).sum()
