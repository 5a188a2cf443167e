# exercise: softmax
# right: no
# wrong: Two faults: the default axis is the last one, and large scores are clipped, which makes 1000 and 998 alike.
# lines: 5, 6
def softmax(x, axis=-1):
    x = np.clip(np.asarray(x, dtype=np.float64), -500, 500)
    exp_x = np.exp(x)
    return exp_x / np.sum(exp_x, axis=axis, keepdims=True)
