# exercise: attention_backward
# right: no
# wrong: takes a (1 - a) for the slope of softmax, so what a weight owes to the other scores of its row is missing
# lines: 8
def attention_backward(d_output, q, k, v, weights):
    T = lambda a: np.swapaxes(a, -1, -2)
    scale = 1 / np.sqrt(k.shape[-1])
    slope = weights * (1 - weights)
    d_scores = scale * slope * (d_output @ T(v))
    return d_scores @ k, T(d_scores) @ q, T(weights) @ d_output
