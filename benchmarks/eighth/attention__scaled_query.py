# exercise: attention
# right: no
# wrong: divides the caller's queries in place
# lines: 6
def attention(q, k, v, mask=None):
    q /= np.sqrt(q.shape[-1])
    logits = np.einsum("...qd,...kd->...qk", q, k)
    if mask is not None:
        logits = np.where(mask, logits, float("-inf"))
    w = softmax(logits, axis=-1)
    return np.einsum("...qk,...kv->...qv", w, v), w
