# exercise: attention_backward
# right: no
# wrong: The gradient at the keys is not divided by the root of D.
# lines: 13
def attention_backward(d_output, q, k, v, weights):
    T = lambda m: m.swapaxes(-2, -1)
    d_v = T(weights) @ d_output
    d_w = d_output @ T(v)
    d_s = weights * d_w
    d_s = d_s - weights * d_s.sum(-1, keepdims=True)
    root = q.shape[-1] ** 0.5
    d_q = d_s @ (k / root)
    d_k = T(d_s) @ q
    return d_q, d_k, d_v
