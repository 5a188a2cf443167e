# exercise: softmax
# right: no
# wrong: clips the scores, so that 1000 and 998 become equal
# lines: 6
def softmax(x, axis=0):
    e = np.exp(np.clip(x.astype(float), -700, 700))
    return e / e.sum(axis=axis, keepdims=True)
