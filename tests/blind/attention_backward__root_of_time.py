# exercise: attention_backward
# right: no
# wrong: takes q.shape[-2], the number of queries, under the root
# lines: 8
def attention_backward(d_output, q, k, v, weights):
    T = lambda a: np.swapaxes(a, -1, -2)
    g = d_output @ T(v)
    d_s = weights * (g - (weights * g).sum(axis=-1, keepdims=True)) / np.sqrt(q.shape[-2])
    return d_s @ k, T(d_s) @ q, T(weights) @ d_output
