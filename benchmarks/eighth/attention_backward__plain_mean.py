# exercise: attention_backward
# right: no
# wrong: subtracts the plain mean over the keys instead of the mean weighted by the weights
# lines: 11
def attention_backward(d_output, q, k, v, weights):
    def flip(a):
        return np.moveaxis(a, -1, -2)

    d_v = flip(weights) @ d_output
    g = d_output @ flip(v)
    g = g - g.mean(axis=-1, keepdims=True)
    d_s = weights * g / q.shape[-1] ** 0.5
    return d_s @ k, flip(d_s) @ q, d_v
