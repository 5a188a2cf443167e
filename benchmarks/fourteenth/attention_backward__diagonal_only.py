# exercise: attention_backward
# right: no
# wrong: Of the softmax only the diagonal a (1 - a) is used; what a weight owes to the other scores is missing.
# lines: 10
def attention_backward(d_output, q, k, v, weights):
    scale = 1 / np.sqrt(q.shape[-1])
    T = lambda a: np.swapaxes(a, -1, -2)
    d_v = T(weights) @ d_output
    d_weights = d_output @ T(v)
    d_scores = d_weights * weights * (1 - weights) * scale
    return d_scores @ k, T(d_scores) @ q, d_v
