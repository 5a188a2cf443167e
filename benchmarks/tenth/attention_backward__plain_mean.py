# exercise: attention_backward
# right: no
# wrong: the plain mean of the row is taken off, not the mean with the weights
# lines: 10
def attention_backward(d_output, q, k, v, weights):
    flip = lambda a: np.swapaxes(a, -1, -2)
    root = np.sqrt(k.shape[-1])
    d_v = flip(weights) @ d_output
    d_a = d_output @ flip(v)
    d_s = weights * (d_a - d_a.mean(axis=-1, keepdims=True)) / root
    return d_s @ k, flip(d_s) @ q, d_v
