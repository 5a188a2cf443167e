# exercise: softmax
# right: no
# wrong: nothing is shifted: warnings are silenced and the NaN of large scores become 0, and scores all far below zero give 0 too
# lines: 7, 9
def softmax(x, axis=0):
    with np.errstate(all="ignore"):
        e = np.exp(np.asarray(x, dtype=float))
        p = e / np.sum(e, axis=axis, keepdims=True)
    return np.nan_to_num(p, nan=0.0)
