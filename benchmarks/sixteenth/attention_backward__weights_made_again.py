# exercise: attention_backward
# right: no
# wrong: the weights are computed anew from queries and keys, which forgets the mask
# lines: 8
def attention_backward(d_output, q, k, v, weights):
    scale = 1 / np.sqrt(q.shape[-1])
    k_T = np.swapaxes(k, -1, -2)
    a = softmax(q @ k_T * scale, axis=-1)
    d_a = d_output @ np.swapaxes(v, -1, -2)
    d_s = a * (d_a - (a * d_a).sum(-1, keepdims=True)) * scale
    return d_s @ k, np.swapaxes(d_s, -1, -2) @ q, np.swapaxes(a, -1, -2) @ d_output
