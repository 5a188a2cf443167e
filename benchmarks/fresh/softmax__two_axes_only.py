# exercise: softmax
# right: no
# wrong: any axis but 1 is taken for 0: wrong for negative axes and for three axes
# lines: 9, 10
def softmax(x, axis=0):
    if axis == 1:
        return np.swapaxes(softmax(np.swapaxes(x, 0, 1)), 0, 1)
    z = x.astype(float)
    e = np.exp(z - z.max(axis=0))
    return e / e.sum(axis=0)
