# exercise: attention
# right: no
# wrong: keys are read one by one with a running maximum, and when it grows the sum of weights is scaled but not the output collected so far
# lines: 18
def attention(q, k, v, mask=None):
    S, D = k.shape[-2:]
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(D)
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    top = np.full(scores.shape[:-1] + (1,), -1e30)
    total = np.zeros_like(top)
    out = np.zeros(scores.shape[:-1] + (v.shape[-1],))
    for s in range(S):
        score = scores[..., s : s + 1]
        new_top = np.maximum(top, score)
        p = np.exp(score - new_top)
        total = total * np.exp(top - new_top) + p
        out = out + p * v[..., s : s + 1, :]
        top = new_top
    return out / total, np.exp(scores - top) / total
