# exercise: attention
# right: no
# wrong: k.T turns all axes round, so with leading axes it crashes or mixes them
# lines: 7
def attention(q, k, v, mask=None):
    d = k.shape[-1]
    scores = q @ k.T / np.sqrt(d)
    if mask is not None:
        scores[~np.broadcast_to(mask, scores.shape)] = -np.inf
    e = np.exp(scores - scores.max(-1)[..., None])
    a = e / e.sum(-1)[..., None]
    return a @ v, a
