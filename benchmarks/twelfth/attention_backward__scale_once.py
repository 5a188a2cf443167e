# exercise: attention_backward
# right: no
# wrong: the root of D divides the gradient of the queries only, and for the values the gradients of the scores stand where the weights belong
# lines: 11, 12
def attention_backward(d_output, q, k, v, weights):
    swap = lambda a: a.swapaxes(-1, -2)
    incoming = d_output @ swap(v)
    row = (incoming * weights).sum(-1)[..., None]
    d_scores = weights * (incoming - row)
    d_q = d_scores @ k / np.sqrt(k.shape[-1])
    d_k = swap(d_scores) @ q
    d_v = swap(d_scores) @ d_output
    return d_q, d_k, d_v
