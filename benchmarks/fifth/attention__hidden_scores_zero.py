# exercise: attention
# right: no
# wrong: Sets hidden scores to 0 before the softmax, which still gives them a weight.
# lines: 7
def attention(q, k, v, mask=None):
    scores = np.einsum("...td,...sd->...ts", q, k) / np.sqrt(k.shape[-1])
    scores = scores * (1.0 if mask is None else mask)
    e = np.exp(scores - scores.max(-1, keepdims=True))
    weights = e / e.sum(-1, keepdims=True)
    return np.einsum("...ts,...se->...te", weights, v), weights
