# exercise: attention_backward
# right: no
# wrong: only the gradient at the queries is divided by the root of D, the one at the keys is not
# lines: 10
def attention_backward(d_output, q, k, v, weights):
    flip = lambda a: np.swapaxes(a, -1, -2)
    g = d_output @ flip(v)
    d_s = weights * (g - np.sum(weights * g, axis=-1, keepdims=True))
    d_q = d_s @ k / np.sqrt(k.shape[-1])
    d_k = flip(d_s) @ q
    return d_q, d_k, flip(weights) @ d_output
