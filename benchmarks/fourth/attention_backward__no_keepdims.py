# exercise: attention_backward
# right: no
# wrong: the sum over keys loses its axis and is taken off along the wrong one (T = S without leading axes), or does not fit
# lines: 8

def attention_backward(d_output, q, k, v, weights):
    d_a = d_output @ v.swapaxes(-1, -2)
    d_s = weights * (d_a - (weights * d_a).sum(-1))
    d_s /= np.sqrt(q.shape[-1])
    return d_s @ k, d_s.swapaxes(-1, -2) @ q, weights.swapaxes(-1, -2) @ d_output
