# exercise: attention
# right: no
# wrong: The scores are divided by the root of the size of the values, E, and not of the keys, D.
# lines: 6
def attention(q, k, v, mask=None):
    scale = v.shape[-1] ** -0.5
    logits = scale * (q @ k.swapaxes(-1, -2))
    if mask is not None:
        logits = np.where(mask, logits, -np.inf)
    logits = logits - logits.max(-1, keepdims=True)
    a = np.exp(logits)
    a = a / a.sum(-1, keepdims=True)
    return a @ v, a
