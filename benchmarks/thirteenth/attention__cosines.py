# exercise: attention
# right: no
# wrong: queries and keys are scaled to length 1 first, so scores are cosines instead of inner products
# lines: 6, 7
def attention(q, k, v, mask=None):
    q_unit = q / np.maximum(np.linalg.norm(q, axis=-1, keepdims=True), 1e-12)
    k_unit = k / np.maximum(np.linalg.norm(k, axis=-1, keepdims=True), 1e-12)
    match = q_unit @ k_unit.swapaxes(-1, -2) / np.sqrt(q.shape[-1])
    if mask is not None:
        match = np.where(mask, match, -np.inf)
    weights = softmax(match, axis=-1)
    return weights @ v, weights
