# exercise: attention_backward
# right: no
# wrong: q is overwritten by its gradient before the gradient at k is computed from it
# lines: 11, 12
def attention_backward(d_output, q, k, v, weights):
    root = np.sqrt(q.shape[-1])
    flip = lambda m: np.swapaxes(m, -1, -2)
    g = d_output @ flip(v)
    v = flip(weights) @ d_output
    s = weights * (g - np.sum(weights * g, axis=-1, keepdims=True))
    q = s @ k / root
    k = flip(s) @ q / root
    return q, k, v
