# exercise: attention_backward
# right: no
# wrong: Only the queries' gradient is divided by the root of D, the keys' is not.
# lines: 10
def attention_backward(d_output, q, k, v, weights):
    flip = (*range(weights.ndim - 2), weights.ndim - 1, weights.ndim - 2)
    d_A = d_output @ v.transpose(flip)
    d_S = weights * (d_A - (d_A * weights).sum(-1, keepdims=True))
    d_q = d_S @ k / np.sqrt(k.shape[-1])
    d_k = d_S.transpose(flip) @ q
    d_v = weights.transpose(flip) @ d_output
    return d_q, d_k, d_v
