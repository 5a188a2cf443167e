# exercise: cross_entropy
# right: no
# wrong: All axes of length one are squeezed away, so a sequence of a single step loses its time axis and the function fails.
# lines: 6, 7
def cross_entropy(outputs, targets):
    probs = np.asarray(outputs).squeeze()
    labels = np.asarray(targets).squeeze().argmax(axis=-1)
    rows = np.arange(len(probs))
    return -np.log(np.maximum(probs[rows, labels], 1e-12)).sum()
