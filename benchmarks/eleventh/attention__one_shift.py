# exercise: attention
# right: no
# wrong: the scores are shifted by the largest of the whole array and not of their row, so a row far below gets 0/0
# lines: 11
def attention(q, k, v, mask=None):
    logits = np.einsum("...td,...sd->...ts", q, k) / np.sqrt(q.shape[-1])
    if mask is not None:
        hidden = np.broadcast_to(~mask, logits.shape)
        logits = logits.copy()
        logits[hidden] = -np.inf
    weights = np.exp(logits - logits.max())
    weights /= weights.sum(-1, keepdims=True)
    return weights @ v, weights
