# exercise: softmax
# right: no
# wrong: no shift: overflows from 710 on
# lines: 6
def softmax(x, axis=0):
    e = np.exp(x.astype(float))
    return e / e.sum(axis=axis, keepdims=True)
