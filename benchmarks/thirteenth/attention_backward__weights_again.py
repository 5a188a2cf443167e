# exercise: attention_backward
# right: no
# wrong: the weights are computed again from queries and keys without the mask, so gradients leak through hidden places
# lines: 7
def attention_backward(d_output, q, k, v, weights):
    scale = np.sqrt(k.shape[-1])
    a = softmax(q @ np.swapaxes(k, -1, -2) / scale, axis=-1)
    d_v = np.swapaxes(a, -1, -2) @ d_output
    d_a = d_output @ np.swapaxes(v, -1, -2)
    d_s = a * (d_a - (a * d_a).sum(axis=-1, keepdims=True)) / scale
    return d_s @ k, np.swapaxes(d_s, -1, -2) @ q, d_v
