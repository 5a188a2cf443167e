# exercise: softmax
# right: no
# wrong: Every axis other than 0 is treated as axis 1, which is wrong for negative axes and for arrays with three axes.
# lines: 10
def softmax(x, axis=0):
    x = np.array(x, dtype=float)
    if x.ndim == 1:
        e = np.exp(x - x.max())
        return e / e.sum()
    k = 0 if axis == 0 else 1
    e = np.exp(x - x.max(axis=k, keepdims=True))
    return e / e.sum(axis=k, keepdims=True)
