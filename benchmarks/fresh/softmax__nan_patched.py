# exercise: softmax
# right: no
# wrong: no shift, warnings silenced and NaN replaced by 0
# lines: 7, 9
def softmax(x, axis=0):
    with np.errstate(all="ignore"):
        e = np.exp(x.astype(float))
        p = e / e.sum(axis=axis, keepdims=True)
    return np.nan_to_num(p)
