# exercise: softmax
# right: no
# wrong: the axis is moved to the end and not moved back, so the result has its axes in another order
# lines: 9
def softmax(x, axis=0):
    rows = np.moveaxis(np.asarray(x, dtype=np.float64), axis, -1)
    shifted = rows - rows.max(-1)[..., None]
    powers = np.exp(shifted)
    return powers / powers.sum(-1)[..., None]
