# exercise: attention
# right: no
# wrong: hidden scores are set to -10 in place of minus infinity, so hidden places keep some weight
# lines: 8
def attention(q, k, v, mask=None):
    steps = [
        lambda s: s / np.sqrt(k.shape[-1]),
        lambda s: s if mask is None else np.where(mask, s, -10.0),
        lambda s: softmax(s, axis=-1),
    ]
    weights = functools.reduce(lambda s, step: step(s), steps, q @ np.moveaxis(k, -1, -2))
    return weights @ v, weights
