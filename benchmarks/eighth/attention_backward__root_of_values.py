# exercise: attention_backward
# right: no
# wrong: divides by the root of the values' size E, and the sum of the softmax runs over the queries instead of the keys
# lines: 10, 11
def attention_backward(d_output, q, k, v, weights):
    t = (*range(q.ndim - 2), q.ndim - 1, q.ndim - 2)
    size = d_output.shape[-1]
    d_w = d_output @ v.transpose(t)
    product = weights * d_w
    d_s = product - weights * product.sum(-2, keepdims=True)
    d_s = d_s / np.sqrt(size)
    return d_s @ k, d_s.transpose(t) @ q, weights.transpose(t) @ d_output
