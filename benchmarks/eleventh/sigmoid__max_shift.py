# exercise: sigmoid
# right: no
# wrong: shifts by the largest entry of the array as in softmax, but leaves the 1 in the denominator unshifted
# lines: 11
def sigmoid(x):
    x = np.array(x, dtype=float)
    if x.size == 0:
        return x
    m = max(x.max(), 0.0)
    top = np.exp(x - m)
    return top / (1 + top)
