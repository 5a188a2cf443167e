# exercise: attention
# right: no
# wrong: queries and keys are both divided by the root of D, so the scores are divided by D
# lines: 7
def attention(q, k, v, mask=None):
    scale = q.shape[-1] ** -0.5
    scores = (q * scale) @ np.swapaxes(k * scale, -1, -2)
    if mask is not None:
        scores = np.where(mask, scores, -np.inf)
    weights = softmax(scores, axis=-1)
    return weights @ v, weights
