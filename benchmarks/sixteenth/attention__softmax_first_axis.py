# exercise: attention
# right: no
# wrong: softmax is called without an axis, so that the weights sum to one over the first axis and not over the keys
# lines: 10
def attention(q, k, v, mask=None):
    d_k = q.shape[-1]
    scores = np.matmul(q, k.swapaxes(-1, -2)) / np.sqrt(d_k)
    if mask is not None:
        scores = np.where(mask, scores, -1e30)
    attn = softmax(scores)
    return np.matmul(attn, v), attn
