# exercise: attention
# right: no
# wrong: The queries are divided by the root in place, which changes the caller's array.
# lines: 6
def attention(q, k, v, mask=None):
    q /= np.sqrt(q.shape[-1])
    scores = (q[..., :, None, :] * k[..., None, :, :]).sum(-1)
    if mask is not None:
        scores[~np.broadcast_to(mask, scores.shape)] = -np.inf
    weights = softmax(scores, axis=-1)
    output = (weights[..., None] * v[..., None, :, :]).sum(-2)
    return output, weights
