# exercise: softmax
# right: no
# wrong: normalises the shifted scores themselves, without exp
# lines: 7
def softmax(x, axis=0):
    x = x.astype(float)
    z = x - x.min(axis=axis, keepdims=True) + 1e-12
    return z / z.sum(axis=axis, keepdims=True)
