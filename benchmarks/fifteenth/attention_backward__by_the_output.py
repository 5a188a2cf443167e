# exercise: attention_backward
# right: no
# wrong: the sum over the keys is taken from output and d_output, which saves work, but as a mean over E where the sum belongs
# lines: 8
def attention_backward(d_output, q, k, v, weights):
    root = np.sqrt(q.shape[-1])
    output = weights @ v
    row = np.mean(d_output * output, axis=-1, keepdims=True)
    d_s = weights * (d_output @ v.swapaxes(-1, -2) - row) / root
    d_q = d_s @ k
    d_k = d_s.swapaxes(-1, -2) @ q
    d_v = weights.swapaxes(-1, -2) @ d_output
    return d_q, d_k, d_v
