# exercise: sigmoid
# right: no
# wrong: shifts by the largest of all entries as in a softmax, so that far smaller entries become 0/0 or are lost
# lines: 7, 8, 9
def sigmoid(x):
    x = np.asarray(x, dtype=float)
    shift = np.max(x)
    top = np.exp(x - shift)
    return top / (top + np.exp(-shift))
