# exercise: attention
# right: no
# wrong: shifts by the largest score of all queries together, so a query whose scores are far below it gets 0/0
# lines: 6
def stable_exp(scores):
    return np.exp(scores - np.max(scores))


def attention(q, k, v, mask=None):
    *_, D = q.shape
    e = stable_exp(q @ k.swapaxes(-1, -2) / D**0.5)
    if mask is not None:
        e = e * mask
    weights = e / e.sum(-1)[..., None]
    return weights @ v, weights
