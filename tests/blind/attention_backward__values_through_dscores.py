# exercise: attention_backward
# right: no
# wrong: d_v uses d_scores instead of the weights, and d_k exchanges q and k
# lines: 9, 10
def attention_backward(d_output, q, k, v, weights):
    T = lambda a: a.swapaxes(-1, -2)
    g = d_output @ T(v)
    d_s = weights * (g - np.sum(weights * g, axis=-1, keepdims=True)) / np.sqrt(q.shape[-1])
    d_v = T(d_s) @ d_output
    d_k = T(d_s) @ (d_s @ k)
    return d_s @ k, d_k, d_v
