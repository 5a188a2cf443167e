# exercise: attention
# right: no
# wrong: Two faults: 1000 is subtracted at hidden places, which is too little for scores of ±1000, and 1e-6 is added to the denominator, so the weights do not sum to 1.
# name: thousand-subtracted, denominator-with-epsilon
# lines: 10, 12
def attention(q, k, v, mask=None):
    scale = q.shape[-1] ** 0.5
    s = np.einsum("...qd,...kd->...qk", q, k) / scale
    if mask is not None:
        s = s + (mask - 1.0) * 1000
    s = np.exp(s - s.max(-1, keepdims=True))
    w = s / (s.sum(-1, keepdims=True) + 1e-6)
    return np.einsum("...qk,...kd->...qd", w, v), w
